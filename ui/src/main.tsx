import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { insideProgram, tauriHost } from "./host/tauri";
import type { Host } from "./host/types";
import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";

/** Inside the program the desk answers; in a plain browser the sample office does. */
async function chooseHost(): Promise<Host> {
  if (insideProgram()) return tauriHost();
  const { memoryHost } = await import("./host/memory");
  return memoryHost(new URLSearchParams(window.location.search));
}

const root = document.getElementById("root");
if (root) void chooseHost().then((host) => createRoot(root).render(<App host={host} />));
