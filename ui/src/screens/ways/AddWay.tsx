import { FolderOpen, Mail, MessageSquare, Monitor, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { WayKind } from "../../bindings/facts";
import { useHost } from "../../host/host";
import { useAct, useDesk } from "../../host/query";
import { DeskError } from "../../host/types";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";

type Draft = {
  from: string;
  password: string;
  path: string;
  port: "465" | "587";
  room: string;
  server: string;
  token: string;
  url: string;
  user: string;
};

const EMPTY: Draft = {
  from: "",
  password: "",
  path: "",
  port: "465",
  room: "",
  server: "",
  token: "",
  url: "",
  user: "",
};

/** A new way: which kind, and the little it needs. */
export function AddWay() {
  const t = useWords();
  const say = useSay();
  const [kind, setKind] = useState<WayKind | null>(null);
  const [draft, setDraft] = useState(EMPTY);
  const sentence = useSentence();
  const add = useAct("way.add");
  const close = () => {
    setKind(null);
    setDraft(EMPTY);
    add.reset();
  };
  const send = () => {
    if (kind === null) return;
    add.mutate(argsOf(kind, draft), {
      onSuccess: () => {
        say.done(t("ways-added"));
        close();
      },
    });
  };
  const wrong = (field: string) =>
    add.error instanceof DeskError && add.error.field === field ? sentence(add.error) : undefined;
  const known = ["from", "password", "path", "port", "server", "token", "url", "user"];
  const elsewhere =
    add.error && !(add.error instanceof DeskError && known.includes(add.error.field ?? ""))
      ? sentence(add.error)
      : undefined;
  const set = (field: keyof Draft) => (text: string) => setDraft({ ...draft, [field]: text });
  return (
    <div className="way-add">
      <Segmented<WayKind>
        label={t("ways-add")}
        action="way-kind"
        value={kind}
        options={[
          { value: "folder", label: t("ways-kind-folder"), icon: FolderOpen },
          { value: "mail", label: t("ways-kind-mail"), icon: Mail },
          { value: "web", label: t("ways-kind-web"), icon: MessageSquare },
          { value: "desktop", label: t("ways-kind-desktop"), icon: Monitor },
        ]}
        onChoose={setKind}
        error={elsewhere}
      />
      {kind && (
        <Form className="fields" onSend={send}>
          <p>
            <Phrase>{t(`ways-about-${kind}`)}</Phrase>
          </p>
          {kind === "folder" && <Folder path={draft.path} onPath={set("path")} error={wrong("path")} />}
          {kind === "mail" && (
            <>
              <TextField
                label={t("ways-from")}
                name="from"
                hint={t("ways-from-hint")}
                type="email"
                value={draft.from}
                onText={set("from")}
                error={wrong("from")}
              />
              <Proposal
                from={draft.from}
                onKnown={({ server, port }) => setDraft((now) => filledIn(now, server, port))}
              />
              <TextField
                label={t("ways-server")}
                name="server"
                hint={t("ways-server-hint")}
                value={draft.server}
                onText={set("server")}
                error={wrong("server")}
              />
              <Segmented<Draft["port"]>
                label={t("ways-port")}
                action="way-port"
                value={draft.port}
                options={[
                  { value: "465", label: "465" },
                  { value: "587", label: "587" },
                ]}
                onChoose={(port) => setDraft({ ...draft, port })}
                error={wrong("port")}
              />
              <TextField
                label={t("ways-user")}
                name="user"
                hint={t("ways-user-hint")}
                value={draft.user}
                onText={set("user")}
                error={wrong("user")}
              />
              <TextField
                label={t("ways-password")}
                name="password"
                hint={t("ways-password-hint")}
                type="password"
                value={draft.password}
                onText={set("password")}
                error={wrong("password")}
              />
            </>
          )}
          {kind === "web" && (
            <>
              <TextField
                label={t("ways-url")}
                name="url"
                hint={t("ways-url-hint")}
                value={draft.url}
                onText={set("url")}
                error={wrong("url")}
              />
              {draft.url.includes("chatwork") && (
                <TextField
                  label={t("ways-token")}
                  name="token"
                  type="password"
                  value={draft.token}
                  onText={set("token")}
                  error={wrong("token")}
                />
              )}
            </>
          )}
          <div className="acts">
            <Button type="submit" icon={Plus} action="add-way" busy={add.isPending}>
              {t("ways-add-send")}
            </Button>
            <Button variant="quiet" action="close-add" onClick={close}>
              {t("button-close")}
            </Button>
          </div>
        </Form>
      )}
    </div>
  );
}

type Known = { server: string; port: number };

/** What is known goes into fields that nobody has touched. */
function filledIn(draft: Draft, server: string, port: number): Draft {
  if (draft.server !== "") return draft;
  return { ...draft, server, port: port === 587 ? "587" : "465" };
}

/** What is known of the address, before anybody types a password. */
function Proposal({ from, onKnown }: { from: string; onKnown: (known: Known) => void }) {
  const known = useDesk("way.propose", { from }, { enabled: /@.+\../.test(from) });
  const { server, port } = known.data ?? {};
  const tell = useRef(onKnown);
  tell.current = onKnown;
  useEffect(() => {
    if (server && port) tell.current({ server, port });
  }, [server, port]);
  if (!known.data?.text) return null;
  return (
    <Note kind={known.data.closed ? "warn" : "hint"}>
      <Phrase>{known.data.text}</Phrase>
    </Note>
  );
}

function argsOf(kind: WayKind, draft: Draft) {
  const { from, password, path, port, server, token, url, user } = draft;
  switch (kind) {
    case "desktop":
      return { kind };
    case "folder":
      return { kind, path };
    case "mail":
      return { kind, from, password, port: Number(port), server, ...(user ? { user } : {}) };
    case "web":
      return { kind, url, ...(token ? { token } : {}) };
  }
}

type FolderProps = { path: string; onPath: (path: string) => void; error: string | undefined };

function Folder({ path, onPath, error }: FolderProps) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const choose = async () => {
    try {
      const chosen = await host.chooseFolder();
      if (chosen !== null) onPath(chosen);
    } catch (cause) {
      say.failed(cause);
    }
  };
  return (
    <>
      <p className="small ink2">
        <Phrase>{t("ways-path-hint")}</Phrase>
      </p>
      <Button icon={FolderOpen} action="choose-folder" onClick={() => void choose()}>
        {t("ways-path-choose")}
      </Button>
      {path !== "" && (
        <p>
          {t("ways-path")} <span className="dom">{path}</span>
        </p>
      )}
      {error && <Note kind="warn">{error}</Note>}
    </>
  );
}
