import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { Discovery } from "../../acts/Discovery";
import { useSentence } from "../../app/errors";
import { useSay } from "../../app/notices";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Kind } from "../../bindings/facts";
import { useAct, useDesk } from "../../host/query";
import { Button } from "../../parts/Button";
import { SelectField, TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { type PlainWord, useWords } from "../../words/words";
import "./Edit.css";

/** ドメインを調べて追加する: a domain name brings five; anything else is entered by hand. */
export function AddScreen() {
  const t = useWords();
  const say = useSay();
  const list = useDesk("bundle.list", {});
  return (
    <ScreenRoot name="add" ready={list.isFetched}>
      <p className="crumb">
        <a href={href(["ledger"])}>
          <ArrowLeft className="icon" aria-hidden="true" />
          {t("window-ledger")}
        </a>
      </p>
      <div className="head">
        <div className="head-text">
          <h1>{t("add-title")}</h1>
          <p>
            <Phrase>{t("add-domain-lead")}</Phrase>
          </p>
        </div>
      </div>
      <Discovery
        onAccepted={() => {
          say.done(t("add-saved"));
          go(href(["ledger"]));
        }}
      />
      <ByHand bundles={list.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
    </ScreenRoot>
  );
}

const KINDS: readonly (readonly [Kind, PlainWord])[] = [
  ["other", "noun-other"],
  ["domain", "noun-domain"],
  ["dns", "noun-dns"],
  ["server", "noun-server"],
  ["certificate", "noun-certificate"],
  ["mail", "noun-mail"],
];

/** One contract by hand; the rest is filled in on its own page. */
function ByHand({ bundles }: { bundles: readonly { value: string; label: string }[] }) {
  const t = useWords();
  const say = useSay();
  const sentence = useSentence();
  const { query } = useRoute();
  const add = useAct("contract.add");
  const [kind, setKind] = useState<Kind>("other");
  const [chosen, setBundle] = useState(query.get("bundle"));
  const [domain, setDomain] = useState("");
  const [title, setTitle] = useState("");
  const bundle = chosen ?? bundles[0]?.value ?? "";
  const send = () => {
    if (add.isPending) return;
    const place = bundle === "" ? { domain: domain.trim() } : { bundle };
    add.mutate(
      { ...place, kind, fields: title.trim() === "" ? {} : { title: title.trim() } },
      {
        onSuccess: ({ id }) => {
          say.done(t("add-saved"));
          go(href(["contract", id, "edit"]));
        },
      },
    );
  };
  return (
    <details className="add-by-hand">
      <summary>{t("add-by-hand")}</summary>
      <p>
        <Phrase>{t("add-by-hand-lead")}</Phrase>
      </p>
      <Form className="fields" onSend={send}>
        <SelectField
          label={t("add-kind")}
          value={kind}
          onChoose={(value) => setKind(value as Kind)}
          choices={KINDS.map(([value, word]) => ({ value, label: t(word) }))}
        />
        <TextField
          label={t("add-name")}
          hint={t("add-name-hint")}
          value={title}
          onText={setTitle}
          name="title"
        />
        <SelectField
          label={t("add-bundle")}
          value={bundle}
          onChoose={setBundle}
          choices={[...bundles, { value: "", label: t("add-bundle-new") }]}
        />
        {bundle === "" && (
          <TextField
            label={t("add-domain")}
            value={domain}
            onText={setDomain}
            name="domain"
            placeholder={t("welcome-domain-example")}
          />
        )}
        {add.error && <Note kind="warn">{sentence(add.error)}</Note>}
        <div className="acts">
          <Button type="submit" variant="primary" action="add-by-hand" busy={add.isPending}>
            {t("add-send")}
          </Button>
        </div>
      </Form>
    </details>
  );
}
