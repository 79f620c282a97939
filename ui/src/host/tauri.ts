import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import {
  type Code,
  type Command,
  type Commands,
  DeskError,
  type DeskEvent,
  type Host,
  type Show,
} from "./types";

/** Whether the page runs inside the program. */
export const insideProgram = isTauri;

/** The real thing: the desk behind the shell. */
export function tauriHost(): Host {
  return {
    call: <C extends Command>(cmd: C, args: Commands[C]["args"]) =>
      invoke<Commands[C]["reply"]>("call", { cmd, args }).catch(rethrow),
    listen: (hear) => subscribe<DeskEvent>("desk", hear),
    onOpen: (show) => {
      const stop = subscribe<Show>("open", show);
      void invoke<Show | null>("opened_for").then((request) => request && show(request), ignore);
      return stop;
    },
    ready: (screen) => {
      void invoke("screen_ready", { name: screen }).catch(ignore);
    },
    zoom: (factor) => {
      void invoke("zoom", { factor }).catch(ignore);
    },
    chooseSavePath: (name) => invoke<string | null>("choose_save_path", { name }).catch(rethrow),
    chooseFolder: () => invoke<string | null>("choose_folder").catch(rethrow),
    chooseFile: () => invoke<string | null>("choose_file").catch(rethrow),
    openLink: (url) => invoke<void>("open_link", { url }).catch(rethrow),
    openFile: (path) => invoke<void>("open_file", { path }).catch(rethrow),
  };
}

function subscribe<T>(name: string, hear: (payload: T) => void): () => void {
  const stopping = listen<T>(name, (event) => hear(event.payload));
  return () => {
    void stopping.then((stop) => stop(), ignore);
  };
}

function rethrow(error: unknown): never {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
    const field = "field" in error ? String(error.field) : null;
    throw new DeskError(error.code as Code, String(error.message), field);
  }
  throw new DeskError("unexpected", typeof error === "string" ? error : "");
}

function ignore() {}
