package vn.tonghop.table.normalize;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that a stranger wrote and the rows that it must become, the header among them.
 *
 * @param kind what is unusual about it
 * @param text what stands in it
 * @param charset how its letters are written as bytes
 * @param rows the rows, each with the cells that it has
 */
record StrangeFile(String kind, String text, Charset charset, List<List<String>> rows) {

    static StrangeFile of(String kind, String text, List<List<String>> rows) {
        return new StrangeFile(kind, text, StandardCharsets.UTF_8, rows);
    }

    byte[] bytes() {
        return text.getBytes(charset);
    }
}
