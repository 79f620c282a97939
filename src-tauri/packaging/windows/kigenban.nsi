; The installer for Windows: for one user, without an administrator, in Japanese and English.
; Made by `cargo xtask windows`, which says VERSION, FILES (folder with the program and what it needs), ICON, OUT, and with
; a key SIGN (one command line, the file to sign comes last).
;
; Silently:  kigenban-setup.exe /S [/NOAUTOSTART]      uninstall.exe /S [/DELETELEDGER]
; Exit: 0 done, 1 given up by the person, 2 refused (a newer version is installed, the program does not end, no room).

Unicode true
Target amd64-unicode
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include Sections.nsh

!define ID "jp.kigenban.Kigenban"
!define PROGRAM "kigenban.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define RUN_NAME "kigenban"
; Twice what the program takes, and some for the ledger.
!define ROOM_MB 300
!define LEDGER "$LOCALAPPDATA\${ID}"

Name "期限番"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Kigenban"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "期限番 ${VERSION}"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "期限番 (Kigenban)"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "期限番 (Kigenban)"
VIAddVersionKey /LANG=0 "CompanyName" "Kigenban"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT OR Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION start_program
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is for every system that is neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Japanese"

LangString part_program ${LANG_JAPANESE} "期限番"
LangString part_program ${LANG_ENGLISH} "Kigenban"
LangString part_autostart ${LANG_JAPANESE} "パソコンを使い始めたら、見守りも始める"
LangString part_autostart ${LANG_ENGLISH} "Start the watch when I log in"
LangString newer ${LANG_JAPANESE} "もっと新しい期限番($0)が入っています。古いもの(${VERSION})に戻すと台帳を読めなくなることがあるので、何も変えませんでした。いまのものをそのままお使いください。"
LangString newer ${LANG_ENGLISH} "A newer Kigenban ($0) is installed. Going back to ${VERSION} might leave the ledger unreadable, so nothing was changed. Please keep using the one you have."
LangString running ${LANG_JAPANESE} "期限番がまだ動いています。右下の小さな絵(タスクトレイ)から「終了」を選んで、「再試行」を押してください。"
LangString running ${LANG_ENGLISH} "Kigenban is still running. Choose Quit from the small picture at the bottom right (the tray), then press Retry."
LangString no_room ${LANG_JAPANESE} "ファイルを書けませんでした。ディスクに空きがないか、ほかのプログラムが使っています。空きをつくってから、もう一度始めてください。台帳は変わっていません。"
LangString no_room ${LANG_ENGLISH} "The files could not be written: the disk is full, or another program uses them. Please make room and start again. The ledger has not been touched."
LangString on_network ${LANG_JAPANESE} "このパソコンの個人用フォルダ($LOCALAPPDATA)が、ほかのコンピューターの上にあります。台帳が壊れるおそれがあるので、入れませんでした。社内のパソコン担当に相談してください。"
LangString on_network ${LANG_ENGLISH} "Your profile's folder ($LOCALAPPDATA) lies on another computer. The ledger might break there, so nothing was installed. Please ask whoever looks after your PCs."
LangString delete_ledger ${LANG_JAPANESE} "台帳(契約と履歴の記録)も消しますか?$\r$\n$\r$\n場所: ${LEDGER}$\r$\n$\r$\n「いいえ」なら台帳は残り、期限番をもう一度入れるとそのまま使えます。「はい」を選ぶと、控えも含めて元に戻せません。"
LangString delete_ledger ${LANG_ENGLISH} "Delete the ledger too (your contracts and their history)?$\r$\n$\r$\nIt lies in: ${LEDGER}$\r$\n$\r$\nWith No it stays, and is there again when Kigenban is installed anew. Yes cannot be undone, backups included."
LangString kept ${LANG_JAPANESE} "台帳は残してあります: ${LEDGER}"
LangString kept ${LANG_ENGLISH} "The ledger was kept: ${LEDGER}"

!macro ending
; Asks the running program to end, as its own menu would, and waits until its file is free. Nothing is ever killed: it
; may be writing. $R0 is 0 when it has ended.
Function ${UN}end_program
  StrCpy $R0 0
  ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    Return
  ${EndIf}
  again:
  ; A program that runs holds its file: it cannot be opened for writing.
  StrCpy $R1 0
  ${Do}
    ClearErrors
    FileOpen $R2 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $R2
      Return
    ${EndIf}
    ; Asked again now and then: a program that is only just starting does not hear it the first time.
    IntOp $R3 $R1 % 20
    ${If} $R3 == 0
      ExecWait '"$INSTDIR\${PROGRAM}" --quit'
    ${EndIf}
    Sleep 250
    IntOp $R1 $R1 + 1
  ${LoopUntil} $R1 > 60
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
  StrCpy $R0 1
FunctionEnd
!macroend
!define UN ""
!insertmacro ending
!undef UN
!define UN "un."
!insertmacro ending
!undef UN

Section "!$(part_program)" part_of_program
  SectionIn RO
  Call end_program
  ${If} $R0 != 0
    SetErrorLevel 2
    Abort "$(running)"
  ${EndIf}
  SetOutPath "$INSTDIR"
  SetOverwrite try
  ClearErrors
  File "${FILES}\*.*"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(no_room)" /SD IDOK
    SetErrorLevel 2
    Abort "$(no_room)"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\期限番.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0
  ; The same names as the program itself writes at its start: whose notifications these are, and whose links.
  WriteRegStr HKCU "Software\Classes\AppUserModelId\${ID}" "DisplayName" "期限番"
  WriteRegStr HKCU "Software\Classes\AppUserModelId\${ID}" "IconUri" "$INSTDIR\kigenban.png"
  WriteRegStr HKCU "Software\Classes\kigenban" "" "URL:期限番"
  WriteRegStr HKCU "Software\Classes\kigenban" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\kigenban\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --pressed "%1"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "期限番 (Kigenban)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Kigenban"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "$(part_autostart)" autostart
  WriteRegStr HKCU "${RUN_KEY}" "${RUN_NAME}" '"$INSTDIR\${PROGRAM}" --hidden'
SectionEnd

Section "-"
  ${IfNot} ${SectionIsSelected} ${autostart}
    DeleteRegValue HKCU "${RUN_KEY}" "${RUN_NAME}"
  ${EndIf}
SectionEnd

Function .onInit
  StrCpy $0 $LOCALAPPDATA 2
  ${If} $0 == "\\"
    MessageBox MB_OK|MB_ICONSTOP "$(on_network)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  StrCpy $0 $LOCALAPPDATA 3
  System::Call 'kernel32::GetDriveTypeW(w r0) i .r1'
  ${If} $1 == 4
    MessageBox MB_OK|MB_ICONSTOP "$(on_network)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; Before anything is touched: a program replaced by half would be worse than the old one.
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$LOCALAPPDATA", *l .r1, *l .r2, *l .r3) i .r0'
  System::Int64Op $1 / 1048576
  Pop $1
  ${If} $0 != 0
  ${AndIf} $1 < ${ROOM_MB}
    MessageBox MB_OK|MB_ICONSTOP "$(no_room)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(newer)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    ; What the person chose before stays chosen.
    ReadRegStr $1 HKCU "${RUN_KEY}" "${RUN_NAME}"
    ${If} $1 == ""
      !insertmacro UnselectSection ${autostart}
    ${EndIf}
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/NOAUTOSTART" $1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${autostart}
  ${EndIf}
FunctionEnd

Function start_program
  Exec '"$INSTDIR\${PROGRAM}"'
FunctionEnd

Section Uninstall
  Call un.end_program
  ${If} $R0 != 0
    SetErrorLevel 2
    Abort "$(running)"
  ${EndIf}
  ; By name: a folder may hold what somebody else put there.
  !include "${LIST}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\期限番.lnk"
  DeleteRegValue HKCU "${RUN_KEY}" "${RUN_NAME}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${RUN_NAME}"
  DeleteRegKey HKCU "Software\Classes\AppUserModelId\${ID}"
  DeleteRegKey HKCU "Software\Classes\kigenban"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  ; The webview keeps no office's words, but a folder of its own.
  RMDir /r "${LEDGER}\EBWebView"
  ${If} ${Silent}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DELETELEDGER" $1
    ${IfNot} ${Errors}
      RMDir /r "${LEDGER}"
    ${EndIf}
  ${ElseIf} ${FileExists} "${LEDGER}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(delete_ledger)" IDNO keep
    RMDir /r "${LEDGER}"
    Goto done
    keep:
    DetailPrint "$(kept)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(kept)"
    done:
  ${EndIf}
SectionEnd
