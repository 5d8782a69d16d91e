package vn.tonghop.table.encoding;

/** Checks bytes against UTF-8 to the very last one and remembers where the first wrong one stood. */
final class Utf8Survey {

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

    void accept(byte[] bytes, int length) {
        var startOfBytes = offset;
        for (var i = 0; i < length; i++) {
            var plain = missing == 0 ? endOfPlain(bytes, i, length) : i;
            afterReturn &= plain == i;
            i = plain;
            if (i < length) {
                offset = startOfBytes + i;
                accept(bytes[i] & 0xFF);
            }
        }
        offset = startOfBytes + length;
    }

    /** The first place from here on that is not printable ASCII. */
    private static int endOfPlain(byte[] bytes, int from, int length) {
        var place = from;
        while (place < length && bytes[place] >= ' ') {
            place++;
        }
        return place;
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
