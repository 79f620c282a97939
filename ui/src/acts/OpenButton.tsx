import type { ComponentProps } from "react";
import { useSay } from "../app/notices";
import { useHost } from "../host/host";
import { Button } from "../parts/Button";

/** Opens a page or calls a number in the system's own program. */
export function OpenButton({ url, ...rest }: ComponentProps<typeof Button> & { url: string }) {
  const host = useHost();
  const say = useSay();
  return <Button {...rest} onClick={() => void host.openLink(url).catch(say.failed)} />;
}
