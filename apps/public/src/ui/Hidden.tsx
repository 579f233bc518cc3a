type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Carries what was typed to the next step; it is kept nowhere else. */
export const Hidden = ({ fields }: { readonly fields: Fields }) => (
  <>
    {Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
    )}
  </>
);
