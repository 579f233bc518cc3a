import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";

export function FaultPage() {
  const { site } = usePage();
  const { fault, apply } = useWording();
  return (
    <Layout>
      <PageMeta title={fault.title} />
      <Notice title={fault.title} text={fault.text}>
        {site.contactPhone && apply.byPhone(site.contactPhone)}
      </Notice>
    </Layout>
  );
}
