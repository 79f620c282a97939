import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  // The words are read from the catalogue, which lies outside this folder.
  server: { fs: { allow: [".."] } },
  build: {
    target: ["chrome111", "safari16.4"],
    // Nothing is inlined: the window's content security policy allows files of its own and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    css: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
