### Papers: handover sheet, recovery sheet, calendar file, Excel
