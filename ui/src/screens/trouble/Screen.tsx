import { useRoute } from "../../app/router";
import type { Trouble } from "../../bindings/facts";
import { Ask } from "./Ask";
import { Search } from "./Search";
import "./Trouble.css";

/** 困ったとき: `#/trouble` asks what is wrong, `#/trouble/mail/<domain>` looks and answers. */
export function TroubleScreen() {
  const { params, query } = useRoute();
  const [what, domain] = params;
  if (isTrouble(what) && domain) return <Search key={`${what}/${domain}`} trouble={what} domain={domain} />;
  return <Ask domain={query.get("domain")} />;
}

function isTrouble(text: string | undefined): text is Trouble {
  return text === "here" || text === "mail" || text === "site";
}
