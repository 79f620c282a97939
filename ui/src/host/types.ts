import type { Code, DeskEvent, Show } from "../bindings/desk";
import type { Commands } from "./commands";

export type { Code, Commands, DeskEvent, Show };

/** Names of the desk's commands. */
export type Command = keyof Commands;

/** The desk's error: a code the window may act on, and a sentence ready to be shown. */
export class DeskError extends Error {
  readonly code: Code;
  /** The field of the form it is about. */
  readonly field: string | null;

  constructor(code: Code, message: string, field: string | null = null) {
    super(message);
    this.name = "DeskError";
    this.code = code;
    this.field = field;
  }
}

/** The one door to everything outside the window. */
export interface Host {
  /** Calls a command of the desk. Rejects with a {@link DeskError}. */
  call<C extends Command>(cmd: C, args: Commands[C]["args"]): Promise<Commands[C]["reply"]>;
  /** Hears the desk's events; the returned function stops listening. */
  listen(hear: (event: DeskEvent) => void): () => void;
  /** Hears requests to show a screen; one made before the window was there comes first. */
  onOpen(show: (request: Show) => void): () => void;
  /** The screen's data is on the page. */
  ready(screen: string): void;
  /** Asks where to save; `null` when the person thought better of it. */
  chooseSavePath(name: string): Promise<string | null>;
  /** Asks which file to read; `null` when the person thought better of it. */
  chooseFile(): Promise<string | null>;
  /** Asks for a folder; `null` when the person thought better of it. */
  chooseFolder(): Promise<string | null>;
  /** Draws everything so many times as large. */
  zoom(factor: number): void;
  /** Opens a web page, mail address or telephone number in the system's own program. */
  openLink(url: string): Promise<void>;
  /** Opens a file that has just been saved. */
  openFile(path: string): Promise<void>;
}
