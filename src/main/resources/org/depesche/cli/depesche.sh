#!/bin/sh
# Starts depesche. The first extraction keeps an archive of the program's classes in the user's
# cache, with which later runs start faster; it is made anew when the jar changes.
# DEPESCHE_OPTS holds options for Java, such as -Xmx2g.
jar=@JAR@
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cache=${XDG_CACHE_HOME:-$HOME/.cache}/depesche
archive=$cache/classes.jsa
if [ "$archive" -nt "$jar" ]; then
    share=-XX:SharedArchiveFile=$archive
elif [ "${1:-}" = extract ] && mkdir -p "$cache" 2>/dev/null && rm -f "$archive" && [ -w "$cache" ]; then
    share=-XX:ArchiveClassesAtExit=$archive
else
    share=-Xshare:auto
fi
# Java's optimising compiler pays for itself from some 50,000 articles on (20,000 take 26 seconds
# without it and 41 with it).
quick=
if [ "${1:-}" = extract ]; then
    quick=-XX:TieredStopAtLevel=1
    for word in "$@"; do
        if [ -f "$word" ] && [ -n "$(find "$word" -size +160000)" ]; then
            quick=
        elif [ -d "$word" ] && [ "$(find "$word" -type f | head -n 50001 | wc -l)" -gt 50000 ]; then
            quick=
        fi
    done
fi
# A broken archive must cost time only, never words.
exec "$java" "$share" -Xshare:auto -Xlog:disable $quick $DEPESCHE_OPTS -jar "$jar" "$@"
