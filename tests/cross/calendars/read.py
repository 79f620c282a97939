"""What two independent readers make of a calendar file: one JSON object, by reader, each a list of events and tasks."""

import datetime
import json
import sys

import icalendar
import vobject

TOKYO = datetime.timezone(datetime.timedelta(hours=9))


def said(value):
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return value.astimezone(TOKYO).isoformat()
    return value.isoformat()


def rings(start, triggers):
    """The instants at which it rings, on the clock of Tokyo."""
    at = (start + one if isinstance(one, datetime.timedelta) else one for one in triggers)
    return sorted(said(one) for one in at)


def by_icalendar(text):
    for part in icalendar.Calendar.from_ical(text).walk():
        if part.name not in ("VEVENT", "VTODO"):
            continue
        get = lambda name: part.decoded(name) if name in part else None
        start = get("dtstart") or get("due")
        triggers = [alarm.decoded("trigger") for alarm in part.walk("valarm")]
        yield {
            "kind": part.name,
            "uid": str(part["uid"]),
            "title": str(part["summary"]),
            "notes": str(part["description"]),
            "start": said(start),
            "end": said(get("dtend")),
            "sequence": int(part["sequence"]),
            "status": str(part["status"]),
            "rings": rings(start, triggers),
        }


def by_vobject(text):
    calendar = vobject.readOne(text)
    parts = calendar.contents.get("vevent", []) + calendar.contents.get("vtodo", [])
    for part in parts:
        get = lambda name: getattr(part, name).value if hasattr(part, name) else None
        start = get("dtstart") or get("due")
        triggers = [alarm.trigger.value for alarm in part.contents.get("valarm", [])]
        yield {
            "kind": part.name,
            "uid": get("uid"),
            "title": get("summary"),
            "notes": get("description"),
            "start": said(start),
            "end": said(get("dtend")),
            "sequence": int(get("sequence")),
            "status": get("status"),
            "rings": rings(start, triggers),
        }


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
print(json.dumps({"icalendar": list(by_icalendar(text)), "vobject": list(by_vobject(text))}))
