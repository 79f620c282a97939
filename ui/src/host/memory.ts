import type {
  ContractDetail,
  Found,
  LedgerLook,
  LedgerView,
  RecoveryCodeView,
  Session,
  SessionState,
  TroubleView,
} from "../bindings/desk";
import type { PcSettings, Trouble } from "../bindings/facts";
import type { Replies } from "./commands";
import { part } from "./find";
import { act, found, officeReplies } from "./memory-office";
import { type Command, type Commands, DeskError, type DeskEvent, type Host } from "./types";

const recorded = import.meta.glob<unknown>("./sample/*/*.json", { import: "default", eager: true });

/** The code on the recovery sheet of the sample. */
const CODE: RecoveryCodeView = {
  groups: ["7K2MQ", "X9ATR", "4HWEC", "P0DZN", "6VJGS", "B3YFH"],
  ask: [2, 5],
};

/**
 * The sample office in a plain browser: answers from views the desk has recorded, and remembers a few acts so that the
 * screens can be tried. Options come from the page's address: `state`, `theme`, `size`, `lang`, `rehearsal`, `offline`.
 */
export function memoryHost(options: URLSearchParams): Host {
  return new MemoryDesk(options).host();
}

class MemoryDesk {
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  readonly #options: URLSearchParams;
  readonly #language: PcSettings["language"];
  #session: Session;
  #paid = false;
  #jobs = 0;
  #look: LedgerLook = { sort: null, widths: {} };
  readonly #office: Replies;

  constructor(options: URLSearchParams) {
    this.#options = options;
    this.#language = options.get("lang") === "en" ? "en" : "ja";
    const session = structuredClone(this.#read("session.get")) as Session;
    session.settings.language = this.#language;
    session.settings.theme = (options.get("theme") as PcSettings["theme"] | null) ?? session.settings.theme;
    session.settings.text_size =
      (options.get("size") as PcSettings["text_size"] | null) ?? session.settings.text_size;
    session.rehearsal = options.has("rehearsal");
    session.state = this.#stateOf(options.get("state"));
    if (session.state.kind === "who") session.who = null;
    if (session.state.kind === "new") {
      Object.assign(session, { office: null, who: null, people: [], tasks: 0 });
      session.settings.autostart = null;
      session.keychain = !options.has("no-keychain");
    }
    this.#session = session;
    this.#office = officeReplies({
      options,
      read: (name) => this.#read(name),
      job: (steps, result) => this.#job(steps, result),
      session: (change) => {
        this.#session = change(this.#session);
        return this.#session;
      },
    });
  }

  host(): Host {
    return {
      call: (cmd, args) => this.#call(cmd, args),
      listen: (hear) => {
        this.#listeners.add(hear);
        return () => this.#listeners.delete(hear);
      },
      onOpen: () => () => undefined,
      ready: () => undefined,
      zoom: (factor) => {
        document.documentElement.style.zoom = String(factor);
      },
      chooseSavePath: (name) => Promise.resolve(`~/${name}`),
      chooseFolder: () => Promise.resolve("E:\\"),
      chooseFile: () => Promise.resolve("E:\\20261123T090000Z-daily.ledger"),
      openLink: () => Promise.resolve(),
      openFile: () => Promise.resolve(),
    };
  }

  #stateOf(kind: string | null): SessionState {
    switch (kind) {
      case "broken":
        return {
          kind: "broken",
          code: "ledger_damaged",
          message:
            "台帳のファイルが壊れていて、開けませんでした。控えから戻すか、パソコン担当に相談してください。",
          backups: [
            ["kigenban-20261123.backup", "昨日18:00"],
            ["kigenban-20261122.backup", "11月22日(日)"],
          ],
          may_leave: true,
        };
      case "locked":
        return { kind: "locked", passphrase: this.#options.has("passphrase"), backups: [] };
      case "new":
      case "who":
        return { kind };
      default:
        return { kind: "open" };
    }
  }

  /** What the desk has recorded, in this language or in Japanese. */
  #read(name: string): unknown {
    const found = recorded[`./sample/${this.#language}/${name}.json`] ?? recorded[`./sample/ja/${name}.json`];
    if (found === undefined) throw new DeskError("unexpected", "");
    return found;
  }

  #emit(event: DeskEvent) {
    for (const hear of this.#listeners) hear(event);
  }

  /** A job that reports a few steps and then its result. */
  #job(steps: readonly string[], result: unknown): { job: number } {
    this.#jobs += 1;
    const job = this.#jobs;
    const slow = Number(this.#options.get("slow") ?? 120);
    steps.forEach((now, at) => {
      setTimeout(
        () =>
          this.#emit({ event: "progress", job, done: at, all: steps.length, now, domain: "", check: null }),
        at * slow,
      );
    });
    setTimeout(() => this.#emit({ event: "done", job, result, stopped: false }), steps.length * slow);
    return { job };
  }

  async #call<C extends Command>(cmd: C, args: Commands[C]["args"]): Promise<Commands[C]["reply"]> {
    const reply = this.#replies()[cmd] as ((args: Commands[C]["args"]) => Commands[C]["reply"]) | undefined;
    if (reply) return reply(args);
    return this.#read(cmd) as Commands[C]["reply"];
  }

  #replies(): Replies {
    return { ...this.#reading(), ...this.#acting(), ...this.#starting(), ...this.#office };
  }

  #reading(): Replies {
    const views = () => this.#read("trouble") as Record<Trouble, TroubleView>;
    return {
      "contract.get": ({ id }) => {
        const all = this.#read("contract.get") as Record<string, ContractDetail>;
        return found(all[id] ?? Object.values(all)[0]);
      },
      "bundle.list": () => this.#ledger().bundles.map(({ id, name, domain }) => ({ id, name, domain })),
      "contract.list": (wanted) => part(this.#ledger(), wanted),
      "ledger_look.get": () => this.#look,
      "ledger_look.set": (look) => {
        this.#look = { sort: look.sort ?? null, widths: look.widths ?? {} };
        return {};
      },
      "home.get": () => this.#read(this.#paid ? "home.after" : "home.get") as Commands["home.get"]["reply"],
      "session.get": () => ({ ...this.#session, tasks: this.#paid ? 0 : this.#session.tasks }),
      "trouble.diagnose": ({ trouble }) => this.#job(["…"], views()[trouble]),
      "trouble.mark": () => views().mail,
      "trouble.mended": () => views().mail,
    };
  }

  #ledger(): LedgerView {
    const view = this.#read("contract.list") as LedgerView;
    const count = Number(this.#options.get("rows") ?? 0);
    return count > 0 ? { ...view, bundles: repeat(view.bundles, count) } : view;
  }

  #acting(): Replies {
    return {
      "contract.remove": act,
      "history.undo": () => {
        this.#paid = false;
        return {};
      },
      "job.stop": () => ({}),
      "payment.confirm": () => {
        const home = this.#read("home.after") as Commands["home.get"]["reply"];
        this.#paid = true;
        return { ...act(), stamp: found(home.tasks.flatMap((task) => task.stamp ?? [])[0]) };
      },
      "settings.set": ({ fields }) => {
        this.#session = { ...this.#session, settings: { ...this.#session.settings, ...fields } };
        return this.#session.settings;
      },
      "task.done": act,
      "task.snooze": () => ({ until_text: "11月30日(月)" }),
      "who.set": ({ id }) => {
        const who = this.#session.people.find((person) => person.id === id) ?? null;
        this.#session = { ...this.#session, who, state: { kind: "open" } };
        return {};
      },
    };
  }

  #starting(): Replies {
    return {
      discover: ({ domain }) => {
        const found = structuredClone(this.#read("discover")) as Found;
        found.offline = this.#options.has("offline");
        found.not_registered = this.#options.has("nothing");
        found.domain = domain;
        if (found.offline || found.not_registered) found.rows = [];
        return this.#job(["1", "2", "3", "4", "5"], found);
      },
      "discover.accept": ({ domain, name }) => ({
        bundle: { id: "b", office: "o", name: name ?? domain, domain },
        contracts: ["c"],
      }),
      "ledger.create": () => {
        this.#session = { ...this.#session, state: { kind: "welcome" } };
        return {};
      },
      "ledger.open": ({ code, passphrase }) => {
        if ((code ?? passphrase ?? "").length < 8) {
          throw new DeskError(
            "recovery_mismatch",
            "復旧コードが合いません。復旧シートと見くらべてください。",
          );
        }
        this.#session = { ...this.#session, state: { kind: "open" } };
        return {};
      },
      "backup.preview": ({ file }) => ({
        file: file ?? "kigenban-20261123.backup",
        when: "昨日18:00",
        text: "この控えには、契約が11件入っています。この控えの最後の記入は昨日17:40です。戻すと、そのあとの記入や変更 1件がなくなります。",
        changes: ["今日 9:12 佐藤さん example-kobe.co.jp を直した"],
        changes_more: null,
      }),
      "office.set": ({ name }) => {
        this.#session = { ...this.#session, office: name };
        return { id: "o", name, name_en: null, time_zone: "Asia/Tokyo" };
      },
      "recovery.confirm": ({ groups }) => {
        const right = CODE.ask.map((at) => CODE.groups[at - 1]);
        if (groups.some((group, at) => group.toUpperCase() !== right[at])) {
          throw new DeskError(
            "recovery_mismatch",
            "入れた文字が、復旧シートと合いません。もう一度見くらべてください。",
          );
        }
        this.#session = { ...this.#session, state: { kind: "open" } };
        return { former_wanted: false };
      },
      "recovery.make": () => CODE,
      "recovery.sheet": ({ path }) => ({ path }),
      "report.preview": () => ({ text: "Kigenban 0.1.0  linux x86_64\n" }),
      "report.save": ({ path }) => ({ path }),
    };
  }
}

/** Many rows from a few, for trying a long ledger. */
function repeat(bundles: LedgerView["bundles"], rows: number): LedgerView["bundles"] {
  const out: LedgerView["bundles"] = [];
  let count = 0;
  for (let round = 0; count < rows; round += 1) {
    for (const bundle of bundles) {
      if (count >= rows) break;
      const some = bundle.rows.slice(0, rows - count);
      count += some.length;
      out.push({
        ...bundle,
        id: `${bundle.id}-${round}`,
        rows: some.map((row) => ({ ...row, contract: `${row.contract}-${round}` })),
      });
    }
  }
  return out;
}
