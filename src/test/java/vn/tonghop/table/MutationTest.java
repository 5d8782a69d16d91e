package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * Damaged files: bytes flipped, cut, doubled, separators and quotes inserted. Whatever the damage, a file is read or refused
 * by a note, it never hangs, and every physical line is accounted for. The number of mutations is set by {@code
 * tonghop.mutations}; the profile {@code soak} makes a million.
 */
class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("tonghop.mutations", 20_000);
    private static final long SEED = Long.getLong("tonghop.mutations.seed", 20_260_611L);
    private static final Duration HANGS = Duration.ofMinutes(1);
    private static final byte[] INSERTED = {
        '"', ',', ';', '\t', '\n', '\r', '\'', '\\', 0, (byte) 0xC3, (byte) 0xFF, '|'
    };

    @TempDir
    Path folder;

    @Test
    void noDamageBreaksTheReaderOrLosesALine() throws IOException {
        var originals = originals();
        var random = new Random(SEED);
        var file = folder.resolve("damaged.csv");
        var refused = 0;
        for (var mutation = 0; mutation < MUTATIONS; mutation++) {
            var content = damaged(originals.get(random.nextInt(originals.size())), random);
            Files.write(file, content);
            refused += isRefused(file, content, mutation) ? 1 : 0;
        }
        System.out.printf("%d mutations, seed %d: %d refused by a note, none broken%n", MUTATIONS, SEED, refused);
        assertThat(refused).isPositive().isLessThan(MUTATIONS);
    }

    private static List<byte[]> originals() {
        var plain = SheetFamilies.plainChanges().entrySet().stream()
                .map(change -> SheetFamilies.plain(change.getKey(), change.getValue(), 1));
        var others = LongStream.range(0, 30)
                .boxed()
                .flatMap(seed -> Stream.of(SheetFamilies.office(seed), SheetFamilies.survey(seed)));
        return Stream.concat(plain, others).map(GeneratedSheet::content).toList();
    }

    private static byte[] damaged(byte[] original, Random random) {
        var content = original.clone();
        for (var change = random.nextInt(4); change >= 0 && content.length > 0; change--) {
            var place = random.nextInt(content.length);
            content = switch (random.nextInt(5)) {
                case 0 -> {
                    content[place] ^= (byte) (1 << random.nextInt(8));
                    yield content;
                }
                case 1 -> Arrays.copyOf(content, place);
                case 2 -> without(content, place, Math.min(content.length, place + 1 + random.nextInt(20)));
                case 3 ->
                    inserted(
                            content,
                            place,
                            Arrays.copyOfRange(
                                    content, place, Math.min(content.length, place + 1 + random.nextInt(200))));
                default -> inserted(content, place, new byte[] {INSERTED[random.nextInt(INSERTED.length)]});
            };
        }
        return content;
    }

    private static boolean isRefused(Path file, byte[] content, int mutation) {
        return assertTimeoutPreemptively(HANGS, () -> {
            try (var table = new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()).open(file)) {
                while (table.next().isPresent()) {
                    assertThat(table.width()).isPositive();
                }
                assertThat(table.accounting().lines())
                        .as("lines of mutation %d, seed %d", mutation, SEED)
                        .isEqualTo(physicalLines(content, table.encoding()));
                return false;
            } catch (UnreadableTableException note) {
                return true;
            } catch (RuntimeException defect) {
                throw new AssertionError("mutation %d, seed %d".formatted(mutation, SEED), defect);
            }
        });
    }

    /** Counted without the reader: at LF, CR LF and CR; what stands behind the last end is a line unless it is nothing. */
    private static long physicalLines(byte[] content, String encoding) {
        var text = new String(content, charset(encoding));
        var lines = 0L;
        var rest = text.startsWith("\uFEFF") ? 1 : 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
                lines++;
                rest = i + 1;
            }
        }
        var last = text.substring(rest);
        return last.chars().allMatch(character -> character == 0 || character == 0x1A) ? lines : lines + 1;
    }

    private static java.nio.charset.Charset charset(String encoding) {
        if (encoding.startsWith("UTF-16LE")) {
            return java.nio.charset.StandardCharsets.UTF_16LE;
        }
        return encoding.startsWith("UTF-16BE")
                ? java.nio.charset.StandardCharsets.UTF_16BE
                : java.nio.charset.StandardCharsets.ISO_8859_1;
    }

    private static byte[] without(byte[] content, int from, int to) {
        var left = new byte[content.length - (to - from)];
        System.arraycopy(content, 0, left, 0, from);
        System.arraycopy(content, to, left, from, content.length - to);
        return left;
    }

    private static byte[] inserted(byte[] content, int place, byte[] more) {
        var longer = new byte[content.length + more.length];
        System.arraycopy(content, 0, longer, 0, place);
        System.arraycopy(more, 0, longer, place, more.length);
        System.arraycopy(content, place, longer, place + more.length, content.length - place);
        return longer;
    }
}
