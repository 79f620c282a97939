import { UserRound } from "lucide-react";
import { useState } from "react";
import { Refused } from "../../app/errors";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useSession } from "../../app/session";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form, Submit } from "../../parts/Form";
import { Para, Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import "./Who.css";

/** People are in the ledger, but nobody of them is いまの人: whoever is here says who she is, or adds herself. */
export function WhoScreen() {
  const t = useWords();
  const { people } = useSession();
  const choose = useAct("who.set");
  return (
    <ScreenRoot name="who" ready>
      <h1>
        <UserRound className="icon" aria-hidden="true" />
        <span>{t("who-title")}</span>
      </h1>
      <Para>{t(people.length > 0 ? "who-lead" : "who-nobody")}</Para>
      <ul className="who-people">
        {people.map((person) => (
          <li key={person.id}>
            <Button
              action="choose-who"
              busy={choose.isPending && choose.variables.id === person.id}
              onClick={() => choose.mutate({ id: person.id })}
            >
              {person.name}
              {person.department && <span className="ink2"> {person.department}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={choose.error} />
      <Newcomer alone={people.length === 0} />
    </ScreenRoot>
  );
}

/** Somebody who is not in the list. Whoever is added here is いまの人. */
function Newcomer({ alone }: { alone: boolean }) {
  const t = useWords();
  const add = useAct("person.add");
  const [name, setName] = useState("");
  const [department, setDepartment] = useState("");
  const [empty, setEmpty] = useState(false);
  const send = () => {
    setEmpty(name.trim() === "");
    if (name.trim() === "" || add.isPending) return;
    add.mutate({ name: name.trim(), department: department.trim() });
  };
  return (
    <section>
      <h2>
        <Phrase>{t("who-new-title")}</Phrase>
      </h2>
      <Form className="fields" onSend={send}>
        <TextField
          label={t("welcome-person-name")}
          value={name}
          onText={setName}
          name="person"
          autoFocus={alone}
          error={empty ? t("welcome-empty-person") : undefined}
        />
        <TextField
          label={t("welcome-person-department")}
          optional={t("window-optional")}
          value={department}
          onText={setDepartment}
          name="department"
        />
        <Refused error={add.error} />
        <Submit
          label={t("who-add")}
          variant={alone ? "primary" : "normal"}
          action="add-myself"
          busy={add.isPending}
        />
      </Form>
    </section>
  );
}
