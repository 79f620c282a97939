import { type ReactNode, useMemo, useState } from "react";
import { HostProvider, useHost } from "../host/host";
import { type Command, type Commands, DeskError, type Host } from "../host/types";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Para } from "../parts/Phrase";
import { useWords } from "../words/words";

type Question = { about: DeskError; answer: (isPassword: boolean) => void };

/** Before a likely password goes into the ledger the person is asked; until then the request waits. */
export function Asking({ children }: { children: ReactNode }) {
  const host = useHost();
  const [question, setQuestion] = useState<Question | null>(null);
  const asking = useMemo(
    () =>
      askingHost(
        host,
        (about) =>
          new Promise((resolve) => {
            const answer = (isPassword: boolean) => {
              setQuestion(null);
              resolve(isPassword);
            };
            setQuestion({ about, answer });
          }),
      ),
    [host],
  );
  return (
    <HostProvider host={asking}>
      {children}
      {question && <PasswordDialog question={question} />}
    </HostProvider>
  );
}

function PasswordDialog({ question: { about, answer } }: { question: Question }) {
  const t = useWords();
  return (
    <Dialog title={t("window-password-title")} onClose={() => answer(true)}>
      <Para>{about.message}</Para>
      <div className="acts">
        <Button variant="primary" action="rewrite" onClick={() => answer(true)}>
          {t("window-password-rewrite")}
        </Button>
        <Button action="not-a-password" onClick={() => answer(false)}>
          {t("window-password-no")}
        </Button>
      </div>
    </Dialog>
  );
}

/** The same host; a request that was taken for a password is sent again when the person says that it is none. */
function askingHost(host: Host, isPassword: (about: DeskError) => Promise<boolean>): Host {
  async function call<C extends Command>(
    cmd: C,
    args: Commands[C]["args"],
    cleared: readonly string[] = [],
  ): Promise<Commands[C]["reply"]> {
    try {
      return await host.call(cmd, cleared.length > 0 ? { ...args, not_a_password: cleared } : args);
    } catch (error) {
      const field = error instanceof DeskError && error.code === "password_like" ? error.field : null;
      if (field === null || cleared.includes(field)) throw error;
      if (await isPassword(error as DeskError)) throw error;
      return call(cmd, args, [...cleared, field]);
    }
  }
  return {
    call: (cmd, args) => call(cmd, args),
    listen: (hear) => host.listen(hear),
    onOpen: (show) => host.onOpen(show),
    ready: (screen) => host.ready(screen),
    zoom: (factor) => host.zoom(factor),
    chooseSavePath: (name) => host.chooseSavePath(name),
    chooseFolder: () => host.chooseFolder(),
    chooseFile: () => host.chooseFile(),
    openLink: (url) => host.openLink(url),
    openFile: (path) => host.openFile(path),
  };
}
