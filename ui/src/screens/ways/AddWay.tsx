import { FolderOpen, Mail, MessageSquare, Monitor, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useChosenPath } from "../../acts/path";
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
import { Para, Phrase } from "../../parts/Phrase";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../words/words";

const EMPTY = {
  from: "",
  password: "",
  path: "",
  port: "465" as "465" | "587",
  server: "",
  token: "",
  url: "",
  user: "",
};

type Draft = typeof EMPTY;

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
  const about = add.error instanceof DeskError ? (add.error.field ?? "") : "";
  const wrong = (name: keyof Draft) => (about === name ? sentence(add.error) : undefined);
  const elsewhere = add.error && !Object.keys(EMPTY).includes(about) ? sentence(add.error) : undefined;
  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    onText: (text: string) => setDraft({ ...draft, [name]: text }),
    error: wrong(name),
  });
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
          <Para>{t(`ways-about-${kind}`)}</Para>
          {kind === "folder" && <Folder {...field("path")} />}
          {kind === "mail" && (
            <>
              <TextField {...field("from")} label={t("ways-from")} hint={t("ways-from-hint")} type="email" />
              <Proposal from={draft.from} onKnown={(known) => setDraft((now) => filledIn(now, known))} />
              <TextField {...field("server")} label={t("ways-server")} hint={t("ways-server-hint")} />
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
              <TextField {...field("user")} label={t("ways-user")} hint={t("ways-user-hint")} />
              <TextField
                {...field("password")}
                label={t("ways-password")}
                hint={t("ways-password-hint")}
                type="password"
              />
            </>
          )}
          {kind === "web" && (
            <>
              <TextField {...field("url")} label={t("ways-url")} hint={t("ways-url-hint")} />
              {draft.url.includes("chatwork") && (
                <TextField {...field("token")} label={t("ways-token")} type="password" />
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
function filledIn(draft: Draft, { server, port }: Known): Draft {
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

type FolderProps = { value: string; onText: (path: string) => void; error: string | undefined };

function Folder({ value, onText, error }: FolderProps) {
  const t = useWords();
  const host = useHost();
  const withPath = useChosenPath();
  const choose = () => withPath(host.chooseFolder(), onText);
  return (
    <>
      <Para className="small ink2">{t("ways-path-hint")}</Para>
      <Button icon={FolderOpen} action="choose-folder" onClick={() => void choose()}>
        {t("ways-path-choose")}
      </Button>
      {value !== "" && (
        <p>
          {t("ways-path")} <span className="dom">{value}</span>
        </p>
      )}
      {error && <Note kind="warn">{error}</Note>}
    </>
  );
}
