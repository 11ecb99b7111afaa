#!/usr/bin/env bash
# Stanford CoreNLP 4.5.10 (edu.stanford.nlp:stanford-corenlp, Maven Central; no models are needed): its annotator of quotations ("quote") on what
# newspapers print.
#
# Guess: a speech of several paragraphs, each of which is opened and only the last closed, as newspapers do, is found whole or in its paragraphs; the
# quotation marks of German and Swedish are known, as those of French and English are; an inch is not a quotation.
# Seen:
#   “Nobody died.            is not said by anybody; only “We saw it,” is ("unmatched quote")
#   “We saw it,” she said.
#   "Nobody died.            both as one quotation, with the mark that opens the second paragraph inside it
#   "We saw it," she said.
#   „Es sank nicht“, sagte Eva Berg.       no quotation
#   ”Den sjönk inte”, sade Eva Berg.       no quotation
#   The 14" pipe broke. "It did not leak," said Lee.
#                                           " pipe broke. "It did not leak,"   by Lee, who said the second half of it
# So who looks for what was said finds nothing in a German or Swedish paper, and in an English one not the first paragraphs of a long statement.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mvn --quiet --batch-mode -Dmaven.repo.local="$dir/maven" dependency:copy \
  -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10 -DoutputDirectory="$dir" > /dev/null 2>&1
cat > Quotations.java <<'JAVA'
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

public class Quotations {
    public static void main(String[] arguments) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,quote");
        properties.setProperty("quote.attributeQuotes", "false");
        StanfordCoreNLP reader = new StanfordCoreNLP(properties);
        String[][] cases = {
            {"\u201cNobody died.\n\n\u201cWe saw it,\u201d she said.", "\u201cWe saw it,\u201d"},
            {"\"Nobody died.\n\n\"We saw it,\" she said.", "\"Nobody died.\n\n\"We saw it,\""},
            {"\u201eEs sank nicht\u201c, sagte Eva Berg."},
            {"\u201dDen sj\u00f6nk inte\u201d, sade Eva Berg."},
            {"\u00abIl n\u2019a pas coul\u00e9\u00bb, dit Eva Berg.", "\u00abIl n\u2019a pas coul\u00e9\u00bb"},
            {"The 14\" pipe broke. \"It did not leak,\" said Lee.", "\" pipe broke. \"It did not leak,\""},
        };
        boolean same = true;
        for (String[] one : cases) {
            Annotation article = new Annotation(one[0]);
            reader.annotate(article);
            List<String> found = article.get(CoreAnnotations.QuotationsAnnotation.class).stream()
                .map(quotation -> quotation.get(CoreAnnotations.TextAnnotation.class)).toList();
            System.out.println(one[0].replace("\n", "/") + "  ->  " + found.toString().replace("\n", "/"));
            same &= found.equals(List.of(one).subList(1, one.length));
        }
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -Dstdout.encoding=UTF-8 -cp stanford-corenlp-4.5.10.jar Quotations.java 2> /dev/null | grep -v '^Setting'
