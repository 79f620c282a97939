import { useState } from "react";
import { Refused } from "../../app/errors";
import { useSay } from "../../app/notices";
import type { Person } from "../../bindings/facts";
import { useAct } from "../../host/query";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Switch } from "../../parts/Switch";
import { useWords } from "../../words/words";

type Props = { person: Person | null; onClose: () => void };

/** Adds somebody, or corrects what is known of somebody. */
export function PersonDialog({ person, onClose }: Props) {
  const t = useWords();
  const say = useSay();
  const add = useAct("person.add");
  const update = useAct("person.update");
  const [name, setName] = useState(person?.name ?? "");
  const [department, setDepartment] = useState(person?.department ?? "");
  const [email, setEmail] = useState(person?.email ?? "");
  const [phone, setPhone] = useState(person?.phone ?? "");
  const [left, setLeft] = useState(person?.left ?? false);
  const [empty, setEmpty] = useState(false);
  const pending = add.isPending || update.isPending;
  const error = add.error ?? update.error;
  const onSuccess = () => {
    say.done(t("notice-saved"));
    onClose();
  };
  const send = () => {
    const who = { name: name.trim(), department: department.trim() };
    setEmpty(who.name === "");
    if (who.name === "" || pending) return;
    if (person) {
      const fields = { ...who, email: email.trim() || null, phone: phone.trim() || null, left };
      update.mutate({ id: person.id, fields }, { onSuccess });
    } else {
      const reach = { email: email.trim() || undefined, phone: phone.trim() || undefined };
      add.mutate({ ...who, ...reach }, { onSuccess });
    }
  };
  return (
    <Dialog
      title={person ? t("settings-person-edit", { name: person.name }) : t("settings-person-add")}
      onClose={onClose}
    >
      <Form className="fields" onSend={send}>
        <TextField
          label={t("noun-name")}
          value={name}
          onText={setName}
          error={empty ? t("settings-person-empty") : undefined}
          autoFocus
        />
        <TextField label={t("noun-department")} value={department} onText={setDepartment} />
        <TextField
          label={t("noun-email")}
          optional={t("window-optional")}
          value={email}
          onText={setEmail}
          inputMode="email"
        />
        <TextField
          label={t("noun-phone")}
          optional={t("window-optional")}
          value={phone}
          onText={setPhone}
          inputMode="tel"
        />
        {person?.left && (
          <Switch
            label={t("leaving-came-back")}
            words={[t("value-yes"), t("value-no")]}
            checked={!left}
            onSwitch={(back) => setLeft(!back)}
          />
        )}
        <Refused error={error} />
        <Submit label={t("button-save")} action="save-person" busy={pending} />
      </Form>
    </Dialog>
  );
}
