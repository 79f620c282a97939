import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** BudouX brings a DOM of its own for servers; its package names a browser's file in its place, which is meant here. */
function browsersDom(): Plugin {
  return {
    name: "budoux-browsers-dom",
    enforce: "pre",
    resolveId(source, importer) {
      if (source !== "./dom.js" || !importer?.includes("/budoux/")) return null;
      return this.resolve("./dom-browser.js", importer, { skipSelf: true });
    },
  };
}

export default defineConfig({
  plugins: [react(), browsersDom()],
  // The words are read from the catalogue, which lies outside this folder.
  server: { fs: { allow: [".."] } },
  build: {
    target: ["chrome111", "safari16.4"],
    // Nothing is inlined: the window's content security policy allows files of its own and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    // The faces of the papers: the program lends them, they are no files of the window.
    rolldownOptions: { external: [/^\/faces\//] },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    // Style sheets are read as text where a test asks for it, and never applied.
    css: { include: [/\.css\?raw$/] },
    restoreMocks: true,
    // Its own choice leaves one processor free: on two, half of what there is.
    maxWorkers: "100%",
    testTimeout: 120_000,
  },
});
