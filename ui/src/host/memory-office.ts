import type { Calendar, Checkup, HandoverView, Offer, Pick, Session, SettingsView } from "../bindings/desk";
import type { Card, Person } from "../bindings/facts";
import type { Replies } from "./commands";
import { DeskError } from "./types";

/** What the sample office needs of the memory host. */
type Memory = {
  options: URLSearchParams;
  read: (name: string) => unknown;
  job: (steps: readonly string[], result: unknown) => { job: number };
  session: (change: (session: Session) => Session) => Session;
};

/** 点検, 引き継ぎ, 設定 and カレンダー of the sample office: answers from recordings, with the acts remembered. */
export function officeReplies(memory: Memory): Replies {
  return { ...checkup(memory), ...handover(memory), ...settings(memory), ...calendar(memory) };
}

/** The answer to an act that can be taken back. */
export const act = () => ({ act: crypto.randomUUID() });

function checkup({ options, read, job }: Memory): Replies {
  const answered = new Set<string>();
  return {
    "change.answer": ({ change, answer }) => {
      if (answer !== "unknown") answered.add(change);
      return act();
    },
    "check.run": () => {
      const { columns, rows } = read("checkup.get") as Checkup;
      return job(
        rows.flatMap((row) => columns.map((column) => `${row.domain} ${column.title}`)),
        null,
      );
    },
    "checkup.get": ({ most }) => {
      const view = structuredClone(read("checkup.get")) as Checkup;
      const count = Number(options.get("rows") ?? view.rows.length);
      const questions = view.questions.filter((question) => !answered.has(question.change));
      const rows = many(view.rows, count, (row, at) => ({ ...row, bundle: `${row.bundle}-${at}` }));
      return { ...view, questions, rows: rows.slice(0, most ?? rows.length), rows_all: rows.length };
    },
  };
}

function handover({ options, read, session }: Memory): Replies {
  let view: HandoverView | null = null;
  const current = (): HandoverView => {
    view ??= structuredClone(read("handover.get")) as HandoverView;
    if (options.has("none")) {
      options.delete("none");
      view = {
        ...view,
        handover: null,
        from: null,
        to: null,
        target: null,
        done: 0,
        sentence: "",
      };
      view.items = view.items.map((item) => ({ ...item, stamp: null }));
    }
    return view;
  };
  const pick = (list: readonly Pick[], id: string) => list.find((one) => one.id === id) ?? null;
  return {
    "handover.get": ({ bundle }) => ({ ...current(), bundle: bundle ?? current().bundle }),
    "handover.stamp": ({ row }) => {
      const { who } = session((same) => same);
      const stamp = {
        department: who?.department ?? "",
        date: "26.11.24",
        name: who?.name.split(/\s/)[0] ?? "",
        label: `26.11.24 ${who?.name ?? ""}`,
        undo: crypto.randomUUID(),
      };
      const items = current().items.map((item) => (item.row === row ? { ...item, stamp } : item));
      view = { ...current(), items, done: items.filter((item) => item.stamp).length };
      return view;
    },
    "handover.start": ({ bundle, from, to, target }) => {
      const was = current();
      view = {
        ...was,
        handover: crypto.randomUUID(),
        bundle,
        from: pick(was.people, from),
        to: pick(was.people, to),
        target: target ?? null,
      };
      return view;
    },
    "sheet.export": ({ path }) => ({ path }),
  };
}

function settings({ read, session }: Memory): Replies {
  let view: SettingsView | null = null;
  const current = () => {
    view ??= structuredClone(read("settings.get")) as SettingsView;
    return view;
  };
  const change = (next: Partial<SettingsView>) => {
    view = { ...current(), ...next };
  };
  return {
    "card.add": (fields) => {
      const card: Card = { id: crypto.randomUUID(), office: "o", expires: null, note: null, ...fields };
      change({ cards: [...current().cards, card] });
      return card;
    },
    "card.remove": ({ id }) => {
      change({ cards: current().cards.filter((card) => card.id !== id) });
      return { act: null };
    },
    "card.update": ({ id, fields }) => {
      change({ cards: current().cards.map((card) => (card.id === id ? { ...card, ...fields } : card)) });
      return found(current().cards.find((card) => card.id === id));
    },
    "ledger.backup": () => {
      const backup = { when: "今日9:40", file: "kigenban-20261124-0940.backup", sheet: null };
      change({ backups: [backup, ...current().backups], backup_text: `${backup.when}に保存` });
      return { file: backup.file };
    },
    "notify.test": () => ({}),
    "passphrase.set": () => {
      change({ has_passphrase: true });
      return {};
    },
    "person.add": ({ name, department, email, phone }) => {
      const person: Person = {
        id: crypto.randomUUID(),
        office: current().office.id,
        name,
        department: department ?? "",
        email: email ?? null,
        phone: phone ?? null,
        left: false,
      };
      change({ people: [...current().people, { person, contracts: 0 }] });
      session((was) => ({ ...was, people: [...was.people, person] }));
      return person;
    },
    "person.update": ({ id, fields }) => {
      const people = current().people.map((row) =>
        row.person.id === id ? { ...row, person: { ...row.person, ...fields } } : row,
      );
      change({ people });
      const person: Person = found(people.find((row) => row.person.id === id)).person;
      session((was) => ({ ...was, people: was.people.map((one) => (one.id === id ? person : one)) }));
      return person;
    },
    "settings.get": () => ({
      ...current(),
      settings: session((same) => same).settings,
      office: { ...current().office, name: session((same) => same).office ?? current().office.name },
    }),
  };
}

function calendar({ read }: Memory): Replies {
  return {
    "calendar.get": ({ month, next }) => {
      const view = read("calendar.get") as Calendar;
      const rows = view.months.flatMap((one) => one.rows);
      const due = rows.find((row) => row.iso >= view.today && row.mark !== "notice");
      return { ...view, listed: month ?? (next ? (due?.iso.slice(0, 7) ?? null) : null) };
    },
    "calendar.offer": () => read("calendar.offer") as Offer[],
    "calendar.cleared": () => ({}),
    "calendar.give": ({ path }) => ({
      path,
      tasks: null,
      events: 0,
      new: [],
      moved: [],
      gone: [],
      by_itself: true,
      lines: [],
    }),
  };
}

/** What the sample has, for sure. */
export function found<T>(one: T | undefined): T {
  if (one === undefined) throw new DeskError("not_found", "");
  return one;
}

/** As many as asked for, from a few. */
function many<T>(few: readonly T[], count: number, copy: (one: T, at: number) => T): T[] {
  const out = few.slice(0, count);
  for (let at = out.length; at < count && few.length > 0; at += 1) {
    const one = few[at % few.length];
    if (one !== undefined) out.push(copy(one, at));
  }
  return out;
}
