package vn.tonghop.table.encoding;

/** Checks bytes against UTF-8 to the very last one and remembers where the first wrong one stood. */
final class Utf8Survey {

    private final Controls controls;
    private long line = 1;
    private long offset;
    private long sequences;
    private long badBytes;
    private long badLine;
    private long badOffset;
    private int badByte;
    private int missing;
    private int lowest;
    private int highest;
    private int startOfSequence;
    private long startOffset;
    private boolean afterReturn;

    Utf8Survey(Controls controls) {
        this.controls = controls;
    }

    /** Told of every control character, line ends among them. */
    interface Controls {

        /** A value below 0x20 at that place of the file, from 0. */
        void see(int value, long offset);
    }

    void accept(byte[] bytes, int length) {
        var startOfBytes = offset;
        for (var i = 0; i < length; i++) {
            var plain = missing == 0 ? endOfText(bytes, i, length) : i;
            afterReturn &= plain == i;
            i = plain;
            if (i < length) {
                offset = startOfBytes + i;
                accept(bytes[i] & 0xFF);
            }
        }
        offset = startOfBytes + length;
    }

    /** The first place from here on that needs a closer look: no printable ASCII and no ordinary letter. */
    private int endOfText(byte[] bytes, int from, int length) {
        var place = from;
        while (place < length) {
            var taken = bytes[place] >= ' ' ? 1 : letter(bytes, place, length);
            if (taken == 0) {
                return place;
            }
            sequences += taken > 1 ? 1 : 0;
            place += taken;
        }
        return place;
    }

    /** The length of a well-formed sequence of two or three bytes without the special cases of table 3-7; otherwise 0. */
    private static int letter(byte[] bytes, int place, int length) {
        var first = bytes[place] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF && place + 1 < length && isTail(bytes[place + 1])) {
            return 2;
        }
        var three = first >= 0xE1 && first <= 0xEC && place + 2 < length;
        return three && isTail(bytes[place + 1]) && isTail(bytes[place + 2]) ? 3 : 0;
    }

    private static boolean isTail(byte value) {
        return (value & 0xC0) == 0x80;
    }

    private void accept(int value) {
        if (value < 0x80 && missing == 0) {
            countLine(value);
        } else {
            beyondAscii(value);
        }
    }

    /** To be called after the last byte: a sequence cut off by the end of the file is wrong too. */
    void finish() {
        if (missing > 0) {
            bad(startOfSequence, startOffset);
            missing = 0;
        }
    }

    /** Whether the bytes so far end in the middle of a sequence. */
    boolean isInsideLetter() {
        return missing > 0;
    }

    boolean isValid() {
        return badBytes == 0;
    }

    /** Well-formed sequences of two bytes and more. */
    long sequences() {
        return sequences;
    }

    long badBytes() {
        return badBytes;
    }

    /** Physical line of the first wrong byte, from 1. */
    long badLine() {
        return badLine;
    }

    /** Place of the first wrong byte in the file, from 1. */
    long badOffset() {
        return badOffset;
    }

    String badByte() {
        return "0x%02X".formatted(badByte);
    }

    private void countLine(int value) {
        if (value < ' ') {
            controls.see(value, offset);
        }
        if (value == '\n') {
            line += afterReturn ? 0 : 1;
            afterReturn = false;
        } else {
            afterReturn = value == '\r';
            line += afterReturn ? 1 : 0;
        }
    }

    private void beyondAscii(int value) {
        if (missing > 0 && value >= lowest && value <= highest) {
            missing--;
            lowest = 0x80;
            highest = 0xBF;
            sequences += missing == 0 ? 1 : 0;
            return;
        }
        if (missing > 0) {
            bad(startOfSequence, startOffset);
            missing = 0;
        }
        if (value < 0x80) {
            countLine(value);
        } else {
            begin(value);
        }
    }

    /** The ranges of the Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF. */
    private void begin(int value) {
        afterReturn = false;
        startOfSequence = value;
        startOffset = offset;
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        if (value >= 0xC2 && value <= 0xDF) {
            missing = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            missing = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            missing = 3;
        } else {
            bad(value, offset);
        }
    }

    private void bad(int value, long place) {
        if (badBytes == 0) {
            badLine = line;
            badOffset = place + 1;
            badByte = value;
        }
        badBytes++;
    }
}
