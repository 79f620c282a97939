import { useState } from "react";
import { Discovery } from "../../acts/Discovery";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import type { Pick } from "../../bindings/desk";
import type { Kind } from "../../bindings/facts";
import { useAct, useDesk } from "../../host/query";
import { Crumb } from "../../parts/Crumb";
import { SelectField, TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Head } from "../../parts/Head";
import { Para } from "../../parts/Phrase";
import { type PlainWord, useWords } from "../../words/words";
import "./Edit.css";

/** ドメインを調べて追加する: a domain name brings five; anything else is entered by hand. */
export function AddScreen() {
  const t = useWords();
  const say = useSay();
  const list = useDesk("bundle.list", {});
  return (
    <ScreenRoot name="add" ready={list.isFetched}>
      <Crumb to={href(["ledger"])} label={t("window-ledger")} />
      <Head title={t("add-title")} lead={t("add-domain-lead")} />
      <Discovery
        onAccepted={() => {
          say.done(t("add-saved"));
          go(href(["ledger"]));
        }}
      />
      <ByHand bundles={list.data?.map(({ id, name }) => ({ id, label: name })) ?? []} />
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
function ByHand({ bundles }: { bundles: readonly Pick[] }) {
  const t = useWords();
  const say = useSay();
  const { query } = useRoute();
  const add = useAct("contract.add");
  const [kind, setKind] = useState<Kind>("other");
  const [chosen, setBundle] = useState(query.get("bundle"));
  const [domain, setDomain] = useState("");
  const [title, setTitle] = useState("");
  const bundle = chosen ?? bundles[0]?.id ?? "";
  const added = ({ id }: { id: string }) => {
    say.done(t("add-saved"));
    go(href(["contract", id, "edit"]));
  };
  const send = () => {
    if (add.isPending) return;
    const place = bundle === "" ? { domain: domain.trim() } : { bundle };
    const fields = title.trim() === "" ? {} : { title: title.trim() };
    add.mutate({ ...place, kind, fields }, { onSuccess: added });
  };
  return (
    <details className="add-by-hand">
      <summary>{t("add-by-hand")}</summary>
      <Para>{t("add-by-hand-lead")}</Para>
      <Form className="fields" onSend={send}>
        <SelectField
          label={t("add-kind")}
          value={kind}
          onChoose={(value) => setKind(value as Kind)}
          choices={KINDS.map(([id, word]) => ({ id, label: t(word) }))}
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
          choices={[...bundles, { id: "", label: t("add-bundle-new") }]}
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
        <Refused error={add.error} />
        <Submit label={t("add-send")} action="add-by-hand" busy={add.isPending} />
      </Form>
    </details>
  );
}
