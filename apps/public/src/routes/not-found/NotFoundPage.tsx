import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";

export function NotFoundPage() {
  const { site, reply } = usePage();
  const { notFound } = useWording();
  reply.status = 404;
  return (
    <Layout>
      <PageMeta title={notFound.title} />
      <Notice title={notFound.title} text={notFound.text}>
        <a href={site.base || "/"}>{notFound.home}</a>
      </Notice>
    </Layout>
  );
}
