package vn.tonghop.table.encoding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts in a language of programs, recognised by how they begin: whoever cut them at commas would read nonsense. */
enum ForeignText {
    HTML_CONTENT(
            "(?is)<!doctype html.*",
            "(?is)<\\?xml.*",
            "(?is)<!--.*?-->\\s*<.*",
            "(?is)<(html|table|meta|script|head|body|div|style|tr)\\b[^,;\\t]*>.*",
            "(?is)<([a-z][\\w:.-]*)(\\s[^<>]*)?>\\s*<[a-z!?].*",
            "(?is)<([a-z][\\w:.-]*)(\\s[^<>]*)?>[^<]*</\\1>\\s*"),
    MHTML(
            "(?is)(from|subject|date|mime-version|content-type|x-[\\w-]+):[^\\n]*\\n.*content-type:\\s*(multipart/related|text/html).*"),
    EMAIL("(?s)(Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\\w-]+):[^\\n]*\\n"
            + "(?:[^\\n]*\\n)*?(Received|From|To|Subject|Date|Message-ID|MIME-Version):.*"),
    JSON(
            "(?s)\\{\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*:.*",
            "(?s)\\[\\s*\\{\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*:.*",
            "(?s)\\[\\s*\\[\\s*\".*"),
    SYLK("(?s)ID;P[^\\n]*\\n[A-Z]{1,2};.*"),
    DIF("(?s)TABLE\\r?\\n0,1\\r?\\n.*");

    @SuppressWarnings("ImmutableEnumChecker") // toList is immutable
    private final List<Pattern> beginnings;

    ForeignText(String... beginnings) {
        this.beginnings = List.of(beginnings).stream().map(Pattern::compile).toList();
    }

    /** The language of a text that begins so, if it is one of these. */
    static Optional<ForeignText> of(String text) {
        for (var language : values()) {
            if (language.beginnings.stream()
                    .anyMatch(beginning -> beginning.matcher(text).matches())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
