import { amountCells } from './amounts/amount-cells.ts';
import { amountCurrent } from './amounts/amount-current.ts';
import { amountExample } from './amounts/amount-example.ts';
import { amountNewer } from './amounts/amount-newer.ts';
import { amountSource } from './amounts/amount-source.ts';
import { answerFigure } from './answer/answer-figure.ts';
import { answerMark } from './answer/answer-mark.ts';
import { scriptCode } from './broadcast/script-code.ts';
import { scriptFigures } from './broadcast/script-figures.ts';
import { scriptLength } from './broadcast/script-length.ts';
import { scriptMissing } from './broadcast/script-missing.ts';
import { scriptName } from './broadcast/script-name.ts';
import { scriptSentence } from './broadcast/script-sentence.ts';
import { scriptSigns } from './broadcast/script-signs.ts';
import type { Check, CommitCheck, PastCheck, RepositoryCheck } from './check.ts';
import { basisTwin } from './citations/basis-twin.ts';
import { basisUncited } from './citations/basis-uncited.ts';
import { citationUnknown } from './citations/citation-unknown.ts';
import { markTwice } from './citations/mark-twice.ts';
import { notationForm } from './citations/notation-form.ts';
import { pendingMark } from './citations/pending-mark.ts';
import { secondaryNote } from './citations/secondary-note.ts';
import { secondaryUrl } from './citations/secondary-url.ts';
import { clauseDuplicate } from './clauses/clause-duplicate.ts';
import { clauseGap } from './clauses/clause-gap.ts';
import { clauseJump } from './clauses/clause-jump.ts';
import { clauseQuoted } from './clauses/clause-quoted.ts';
import { clauseUnread } from './clauses/clause-unread.ts';
import { pageLeft } from './clauses/page-left.ts';
import { codeChanged } from './codes/code-changed.ts';
import { codeDuplicate } from './codes/code-duplicate.ts';
import { codeRange } from './codes/code-range.ts';
import { codeReused } from './codes/code-reused.ts';
import { codeYear } from './codes/code-year.ts';
import { pageGone } from './codes/page-gone.ts';
import { townChanged } from './codes/town-changed.ts';
import { commitAttributes } from './commits/commit-attributes.ts';
import { commitEmpty } from './commits/commit-empty.ts';
import { commitEncoding } from './commits/commit-encoding.ts';
import { commitMail } from './commits/commit-mail.ts';
import { commitPath } from './commits/commit-path.ts';
import { commitTarget } from './commits/commit-target.ts';
import { commitTown } from './commits/commit-town.ts';
import { commitUnseen } from './commits/commit-unseen.ts';
import { foreignMessage } from './commits/foreign-message.ts';
import { privateSignature } from './commits/private-signature.ts';
import { daysInOrder } from './days/day-order.ts';
import { demoDayLeft } from './days/demo-day.ts';
import { futureDate } from './days/future-date.ts';
import { dutyRules } from './duties/duty-rules.ts';
import { byteOrderMark } from './files/byte-order-mark.ts';
import { encoding } from './files/encoding.ts';
import { fileEmpty } from './files/file-empty.ts';
import { fileName } from './files/file-name.ts';
import { filePlace } from './files/file-place.ts';
import { fileSize } from './files/file-size.ts';
import { fileTwin } from './files/file-twin.ts';
import { fileType } from './files/file-type.ts';
import { invisible } from './files/invisible.ts';
import { lineEndings } from './files/line-endings.ts';
import { oldLineEnds } from './files/old-line-ends.ts';
import { requiredFiles } from './files/required-files.ts';
import { finderClash } from './finder/finder-clash.ts';
import { finderCondition } from './finder/finder-condition.ts';
import { finderGrounds } from './finder/finder-grounds.ts';
import { finderMissing } from './finder/finder-missing.ts';
import { finderQuestion } from './finder/finder-question.ts';
import { finderTwin } from './finder/finder-twin.ts';
import { finderUnused } from './finder/finder-unused.ts';
import { checkedLongAgo } from './freshness/checked-long-ago.ts';
import { copiedPage } from './freshness/copied-page.ts';
import { expired } from './freshness/expired.ts';
import { historyUnreadable } from './history/history-unreadable.ts';
import { lookContrast } from './look/look-contrast.ts';
import { emptyItem } from './markdown/empty-item.ts';
import { fence } from './markdown/fence.ts';
import { fieldSign } from './markdown/field-sign.ts';
import { heading } from './markdown/heading.ts';
import { headingLevel } from './markdown/heading-level.ts';
import { image } from './markdown/image.ts';
import { joinedItem } from './markdown/joined-item.ts';
import { leftSign } from './markdown/left-sign.ts';
import { lineBreak } from './markdown/line-break.ts';
import { linkForm } from './markdown/link-form.ts';
import { looksBlank } from './markdown/looks-blank.ts';
import { mdxCode } from './markdown/mdx-code.ts';
import { mdxComponent } from './markdown/mdx-component.ts';
import { mdxSyntax } from './markdown/mdx-syntax.ts';
import { officialLink } from './markdown/official-link.ts';
import { quoteApart } from './markdown/quote-apart.ts';
import { rawHtml } from './markdown/raw-html.ts';
import { signIndent } from './markdown/sign-indent.ts';
import { styleAttribute } from './markdown/style-attribute.ts';
import { tableShape } from './markdown/table-shape.ts';
import { pictureRules } from './pictures/picture-rules.ts';
import { abbreviation } from './plain/abbreviation.ts';
import { jargonWord } from './plain/jargon-word.ts';
import { longSentence } from './plain/long-sentence.ts';
import { pageToWrite, toWrite } from './plain/to-write.ts';
import { areaCodes } from './privacy/area-codes.ts';
import { personalChecks } from './privacy/find-personal.ts';
import { nameColumn } from './privacy/name-column.ts';
import { typedCount } from './privacy/typed-count.ts';
import { historyShallow } from './progress/history-shallow.ts';
import { planChanged } from './progress/plan-changed.ts';
import { planOld } from './progress/plan-old.ts';
import { planShared } from './progress/plan-shared.ts';
import { planSite } from './progress/plan-site.ts';
import { planTarget } from './progress/plan-target.ts';
import { planVillage } from './progress/plan-village.ts';
import { progressAudit } from './progress/progress-audit.ts';
import { progressChanged } from './progress/progress-changed.ts';
import { progressSeries } from './progress/progress-series.ts';
import { demoVillage } from './references/demo-village.ts';
import { gathersTwin } from './references/gathers-twin.ts';
import { idTwin } from './references/id-twin.ts';
import { internalLink } from './references/internal-link.ts';
import { meetingFacts } from './references/meeting-facts.ts';
import { meetingPairs } from './references/meeting-pairs.ts';
import { referenceChoice } from './references/reference-choice.ts';
import { referenceClause } from './references/reference-clause.ts';
import { referenceCode } from './references/reference-code.ts';
import { referenceKind } from './references/reference-kind.ts';
import { referenceVillage } from './references/reference-village.ts';
import { villageChanged } from './references/village-changed.ts';
import { privateFile } from './repository/private-file.ts';
import { publicFile } from './repository/public-file.ts';
import { pinChecks } from './repository/shared-files.ts';
import { villageRulesChecks } from './rules/village-rules.ts';
import { fieldValue } from './schema/field-value.ts';
import { missingField } from './schema/missing-field.ts';
import { notWritten } from './schema/not-written.ts';
import { splitItem } from './schema/split-item.ts';
import { unknownField } from './schema/unknown-field.ts';
import { wrongDate } from './schema/wrong-date.ts';
import { aliasShared } from './search/alias-shared.ts';
import { fewAliases } from './search/few-aliases.ts';
import { frontMatterFence } from './syntax/front-matter-fence.ts';
import { jsonSyntax } from './syntax/json-syntax.ts';
import { mergeConflict } from './syntax/merge-conflict.ts';
import { yamlSyntax } from './syntax/yaml-syntax.ts';
import { fieldLost } from './text-kept/field-lost.ts';
import { textKept } from './text-kept/text-kept.ts';
import { figureAnswer } from './town-figures/figure-answer.ts';
import { figureDay } from './town-figures/figure-day.ts';
import { figureForm } from './town-figures/figure-form.ts';
import { figurePlace } from './town-figures/figure-place.ts';
import { figureScript } from './town-figures/figure-script.ts';
import { figureSpoken } from './town-figures/figure-spoken.ts';
import { figureTwin } from './town-figures/figure-twin.ts';
import { figureUnknown } from './town-figures/figure-unknown.ts';
import { figureUnused } from './town-figures/figure-unused.ts';

/**
 * 看内容的全部规则。加一条规则，写一个文件，在这里添一行。
 * 次序要紧：基本的在前（文件、语法、字段、日子、编号、引用），后面的只是跟着前面来的就不说（见 consequences.ts）。
 */
export const checks: readonly Check[] = [
  requiredFiles,
  fileType,
  filePlace,
  fileTwin,
  fileEmpty,
  fileSize,
  encoding,
  byteOrderMark,
  oldLineEnds,
  lineEndings,
  mergeConflict,
  invisible,
  frontMatterFence,
  fileName,
  yamlSyntax,
  jsonSyntax,
  planOld,
  codeChanged,
  villageChanged,
  fieldLost,
  unknownField,
  splitItem,
  missingField,
  notWritten,
  pageToWrite,
  fieldValue,
  wrongDate,
  futureDate,
  daysInOrder,
  codeRange,
  codeDuplicate,
  codeYear,
  codeReused,
  pageGone,
  townChanged,
  planSite,
  joinedItem,
  clauseDuplicate,
  referenceCode,
  referenceKind,
  referenceClause,
  referenceVillage,
  referenceChoice,
  gathersTwin,
  idTwin,
  internalLink,
  meetingPairs,
  meetingFacts,
  demoVillage,
  lookContrast,
  ...dutyRules,
  ...pictureRules,
  ...villageRulesChecks,
  planShared,
  planTarget,
  planVillage,
  progressSeries,
  notationForm,
  pendingMark,
  basisTwin,
  citationUnknown,
  basisUncited,
  markTwice,
  secondaryUrl,
  secondaryNote,
  amountCells,
  amountCurrent,
  amountExample,
  amountNewer,
  amountSource,
  answerFigure,
  answerMark,
  figureForm,
  scriptMissing,
  scriptName,
  scriptSigns,
  scriptLength,
  scriptSentence,
  scriptCode,
  scriptFigures,
  figureTwin,
  figureUnknown,
  figurePlace,
  figureUnused,
  figureAnswer,
  figureDay,
  figureSpoken,
  figureScript,
  finderQuestion,
  finderTwin,
  finderCondition,
  finderGrounds,
  finderClash,
  finderMissing,
  finderUnused,
  clauseGap,
  clauseJump,
  clauseQuoted,
  clauseUnread,
  pageLeft,
  rawHtml,
  mdxCode,
  mdxComponent,
  mdxSyntax,
  styleAttribute,
  heading,
  headingLevel,
  image,
  officialLink,
  linkForm,
  leftSign,
  signIndent,
  looksBlank,
  emptyItem,
  tableShape,
  lineBreak,
  quoteApart,
  fence,
  textKept,
  fieldSign,
  demoDayLeft,
  checkedLongAgo,
  copiedPage,
  expired,
  longSentence,
  jargonWord,
  abbreviation,
  toWrite,
  ...personalChecks,
  areaCodes,
  nameColumn,
  typedCount,
  fewAliases,
  aliasShared,
];

/** 对着旧账查的全部规则。 */
export const pastChecks: readonly PastCheck[] = [
  historyUnreadable,
  historyShallow,
  progressChanged,
  planChanged,
  progressAudit,
];

/** 看内容文件夹以外的全部规则。 */
export const repositoryChecks: readonly RepositoryCheck[] = [publicFile, privateFile, ...pinChecks];

/** 看提交本身的全部规则。 */
export const commitChecks: readonly CommitCheck[] = [
  commitEncoding,
  commitMail,
  privateSignature,
  commitPath,
  commitUnseen,
  commitAttributes,
  commitTarget,
  commitTown,
  commitEmpty,
  foreignMessage,
];
