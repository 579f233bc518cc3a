/** Sentences of GraphQL's validation that name only the document's own words, never a value. */
const safe = [
  /^Cannot query field "\w+" on type "\w+"\./,
  /^Unknown (argument|type|fragment|directive) "@?\w+"(?: on (?:field|directive) "@?[\w.]+")?\./,
  /^Field "[\w.]+" of type "[\w![\]]+" must have a selection of subfields\./,
  /^Field "\w+" must not have a selection since type "[\w![\]]+" has no subfields\./,
  /^Field "[\w.]+" argument "\w+" of type "[\w![\]]+" is required, but it was not provided\./,
  /^Field "[\w.]+" of required type "[\w![\]]+" was not provided\./,
  /^Field "\w+" is not defined by type "\w+"\./,
  /^Variable "\$\w+" is not defined(?: by operation "\w+")?\./,
  /^Variable "\$\w+" is never used(?: in operation "\w+")?\./,
  /^Variable "\$\w+" of type "[\w![\]]+" used in position expecting type "[\w![\]]+"\./,
  /^Fragment "\w+" (?:is never used|cannot be spread here as objects of type "\w+" can never be of type "\w+")\./,
  /^Fields "\w+" conflict because/,
  /^Too many validation errors/,
  /^GraphQL introspection is not allowed/,
];

/** A validation error in words that help an author, without the literal that she wrote. */
export function validationFault(message: string): string {
  const spoken = safe.map((sentence) => sentence.exec(message)?.[0]).find((found) => found !== undefined);
  return spoken ?? "The document does not fit the contract.";
}
