import { ApolloProvider } from "@apollo/client/react";
import { ConfigProvider, App as Messages } from "antd";
import zhCN from "antd/locale/zh_CN";
import { useMemo } from "react";
import { BrowserRouter } from "react-router";
import { Pages } from "./Pages.js";
import { SignedIn } from "./session/SignedIn.js";
import { useSession } from "./session/use-session.js";
import { makeClient } from "./site/client.js";
import { BASE, NONCE } from "./site/mounted.js";
import { theme } from "./site/theme.js";

export function App() {
  const session = useSession();
  // A client for each sign-in, so that nobody meets what somebody else has read.
  const client = useMemo(() => makeClient(session.refresh), [session.refresh, session.state]);
  return (
    <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce: NONCE }} button={{ autoInsertSpace: false }}>
      <Messages>
        <SignedIn session={session}>
          <ApolloProvider client={client}>
            <BrowserRouter basename={BASE}>
              <Pages session={session} />
            </BrowserRouter>
          </ApolloProvider>
        </SignedIn>
      </Messages>
    </ConfigProvider>
  );
}
