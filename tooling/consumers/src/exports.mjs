/** What an entry of a package exports, as the compiler sees its declarations: one line a name. */
import ts from 'typescript';

const written =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** What a class leaves to itself and its heirs, and what it has from others’ classes, is not ours to keep. @param {ts.Symbol} field */
const isOwn = (field) =>
  !field.declarations?.some(
    (declaration) =>
      ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) ||
      /\/node_modules\//.test(declaration.getSourceFile().fileName),
  );

/** @param {ts.TypeChecker} checker @param {ts.Type} type its fields' names, those that may be missing with “?” */
const fields = (checker, type) =>
  checker
    .getPropertiesOfType(type)
    .filter((field) => !/^__|^#private$|Callback$/.test(field.name) && isOwn(field))
    .map((field) => `${field.name}${field.flags & ts.SymbolFlags.Optional ? '?' : ''}`)
    .toSorted()
    .join(', ');

/** Words as such, shapes by their fields, all else as the compiler writes it. @param {ts.TypeChecker} checker @param {ts.Type} type */
const typeText = (checker, type) => {
  const parts = type.isUnion() ? type.types : [type];
  return parts
    .map((part) => {
      const isList = checker.isArrayType(part);
      const one = isList ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (part))[0] : part;
      const isShape = one && one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) && !checker.isTupleType(one);
      const names = isShape ? fields(checker, one) : '';
      if (names) return `{ ${names} }${isList ? '[]' : ''}`;
      return checker.typeToString(part, undefined, written).replace(/^'\d+\.\d+\.\d+[^']*'$/, 'string');
    })
    .toSorted()
    .join(' | ');
};

/** @param {ts.TypeChecker} checker @param {ts.Symbol} exported */
const line = (checker, exported) => {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declared = () => checker.getDeclaredTypeOfSymbol(symbol);
  if (!(symbol.flags & ts.SymbolFlags.Value)) return `type ${typeText(checker, declared())}`;
  if (symbol.flags & ts.SymbolFlags.Class) return `class { ${fields(checker, declared())} }`;
  const type = checker.getTypeOfSymbol(symbol);
  const declaration = symbol.valueDeclaration;
  // A function as it is written, by the names of its types.
  if (type.getCallSignatures().length && declaration && ts.isVariableDeclaration(declaration) && declaration.type)
    return declaration.type.getText().replaceAll(/\s+/g, ' ');
  return `const ${typeText(checker, type)}`;
};

/**
 * @param {readonly string[]} files declarations
 * @returns {ReadonlyMap<string, Readonly<Record<string, string>>>} names and what they are, by file
 */
export const exportsOf = (files) => {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const exported = module ? checker.getExportsOfModule(module) : [];
      const lines = exported.map((symbol) => [symbol.name, line(checker, symbol)]).toSorted();
      return [file, Object.fromEntries(lines)];
    }),
  );
};
