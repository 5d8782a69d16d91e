package vn.tonghop.table.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;

/** Chooses among the encodings before Unicode: the one in which most words are Vietnamese wins. */
final class OldEncodings {

    private static final double CLEAR_SHARE = 0.8;

    private OldEncodings() {}

    /** The encoding of bytes that are not UTF-8; a file in which none fits is refused. */
    static TextEncoding choose(ByteSurvey survey) {
        var sample = survey.sample();
        var best = candidates().stream()
                .map(encoding -> new Reading(encoding, share(sample, encoding)))
                .max(Comparator.comparingDouble(reading -> reading.share().share()));
        if (best.isPresent() && best.get().share().isVietnamese()) {
            return best.get().encoding();
        }
        if (WesternText.isPlausible(sample)) {
            return TextEncoding.windows(TextEncoding.WINDOWS_1252);
        }
        var place = Map.of(
                "line",
                Long.toString(survey.utf8().badLine()),
                "byte",
                survey.utf8().badByte());
        throw new UnreadableTableException(
                new ReadingNote(NoteCode.ENCODING_UNKNOWN, survey.utf8().badLine(), place));
    }

    /** The old code table in which the letters of a Unicode text were typed, if that is what makes it Vietnamese. */
    static Optional<LegacyLetters> inside(String text) {
        var asItStands = SyllableShare.atFirstLook(text);
        if (asItStands.isVietnamese()) {
            return Optional.empty();
        }
        Optional<LegacyLetters> best = Optional.empty();
        var bestShare = CLEAR_SHARE;
        for (var letters : List.of(LegacyLetters.TCVN3, LegacyLetters.VNI)) {
            var decoded = SyllableShare.of(letters.decode(text));
            if (decoded.share() >= bestShare && decoded.syllables() > asItStands.syllables()) {
                best = Optional.of(letters);
                bestShare = decoded.share();
            }
        }
        return best;
    }

    /** In order of rank: the first of equals is taken. */
    private static List<TextEncoding> candidates() {
        return List.of(
                TextEncoding.windows(TextEncoding.WINDOWS_1258),
                TextEncoding.legacy(LegacyLetters.TCVN3),
                TextEncoding.legacy(LegacyLetters.VNI),
                TextEncoding.legacy(LegacyLetters.VISCII),
                TextEncoding.windows(TextEncoding.WINDOWS_1252));
    }

    private static SyllableShare share(byte[] sample, TextEncoding encoding) {
        try {
            var characters = encoding.charset().equals(StandardCharsets.ISO_8859_1)
                    ? new String(sample, StandardCharsets.ISO_8859_1)
                    : encoding.strictDecoder().decode(ByteBuffer.wrap(sample)).toString();
            var letters = encoding.letters();
            return SyllableShare.of(letters.isPresent() ? letters.get().decode(characters) : characters);
        } catch (CharacterCodingException otherEncoding) {
            return new SyllableShare(0, 0);
        }
    }

    private record Reading(TextEncoding encoding, SyllableShare share) {}
}
