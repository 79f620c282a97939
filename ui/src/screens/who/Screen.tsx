import { UserRound } from "lucide-react";
import { useState } from "react";
import { useSentence } from "../../app/errors";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useSession } from "../../app/session";
import { useAct } from "../../host/query";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { Note } from "../../parts/Note";
import { Phrase } from "../../parts/Phrase";
import { useWords } from "../../words/words";
import "./Who.css";

/** People are in the ledger, but nobody of them is いまの人: whoever is here says who she is, or adds herself. */
export function WhoScreen() {
  const t = useWords();
  const sentence = useSentence();
  const { people } = useSession();
  const choose = useAct("who.set");
  return (
    <ScreenRoot name="who" ready>
      <h1>
        <UserRound className="icon" aria-hidden="true" />
        <span>{t("who-title")}</span>
      </h1>
      <p>
        <Phrase>{t(people.length > 0 ? "who-lead" : "who-nobody")}</Phrase>
      </p>
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
      {choose.error && <Note kind="warn">{sentence(choose.error)}</Note>}
      <Newcomer alone={people.length === 0} />
    </ScreenRoot>
  );
}

/** Somebody who is not in the list. Whoever is added here is いまの人. */
function Newcomer({ alone }: { alone: boolean }) {
  const t = useWords();
  const sentence = useSentence();
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
        {add.error && <Note kind="warn">{sentence(add.error)}</Note>}
        <div className="acts">
          <Button
            type="submit"
            variant={alone ? "primary" : undefined}
            action="add-myself"
            busy={add.isPending}
          >
            {t("who-add")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
