#!/usr/bin/env bash
# Builds the example against the installed artifact, runs it, and weighs what an embedder gets.
# Before it: mvn verify in the project's root.
set -eu
cd "$(dirname "$0")"
root=../../..
mvn=${MVN:-mvn}
version=$(sed -n 's|.*<depesche.version>\(.*\)</depesche.version>.*|\1|p' pom.xml)
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
cp -r pom.xml src "$target"

$mvn -B -ntp -q org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file \
    -Dfile="$root/target/depesche-$version.jar" -DpomFile="$root/pom.xml"
$mvn -B -ntp -q -f "$target/pom.xml" compile

printed=$(java -cp "$target/target/classes:$target/target/lib/*" example.Embedding)
expected='29 12 Milliarden Rubel = RUB 12000000000 EQUAL_OR_LESS
55 130 Millionen Dollar = USD 130000000 MORE_THAN
conversions: 1'
if [ "$printed" != "$expected" ]; then
    printf 'The example printed\n%s\nand not\n%s\n' "$printed" "$expected" >&2
    exit 1
fi

# What an embedder gets: Maven's own word for it, and nothing but what is named here.
$mvn -B -ntp -q -f "$target/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:tree \
    -Dscope=runtime -DoutputFile="$target/tree.txt"
cat "$target/tree.txt"
got=$(sed -n '1d; s|^[^a-z]*\([a-z][^:]*:[^:]*\):jar:.*|\1|p' "$target/tree.txt" | sort)
wanted='org.apache.lucene:lucene-analysis-common
org.apache.lucene:lucene-core
org.apache.opennlp:opennlp-models-sentdetect-de
org.apache.opennlp:opennlp-tools
org.depesche:depesche
org.jspecify:jspecify
org.slf4j:slf4j-api'
if [ "$got" != "$wanted" ]; then
    printf 'An embedder gets\n%s\nand must get\n%s\n' "$got" "$wanted" >&2
    exit 1
fi

bytes=$(find "$target/target/lib" -name '*.jar' ! -name 'depesche-*' -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
ls -l "$target/target/lib" | awk 'NR > 1 { print $5, $9 }'
if [ "$bytes" -ge 12000000 ]; then
    echo "An embedder gets $bytes bytes beside our own jar; it must be fewer than 12000000." >&2
    exit 1
fi
echo "example: runs; $bytes bytes of libraries beside our own jar, fewer than 12000000"
