package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.table.encoding.CellLetters;
import vn.tonghop.table.encoding.CellLetters.State;

/** One cell whose letters a program spoiled. */
class CellLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C«ng chøc chÊp hµnh tèt néi quy|Công chức chấp hành tốt nội quy",
                "§¶ng ñy chØ ®¹o|Đảng ủy chỉ đạo",
                "V¨n hãa c«ng së|Văn hóa công sở",
                "Coâng chöùc chaáp haønh toát noäi quy|Công chức chấp hành tốt nội quy",
                "Nguyeãn Vaên|Nguyễn Văn",
                "CÃ´ng chá»©c cháº¥p hÃ nh tá»\u0091t|Công chức chấp hành tốt",
                "Ä\u0090Ã£ phá»• biáº¿n Ä‘áº§y Ä‘á»§|Đã phổ biến đầy đủ",
                "NhÃ  trÆ°á»\u009Dng|Nhà trường",
                "cÃ³|có",
                "Co^ng chu+'c cha^'p ha`nh to^'t no^.i quy|Công chức chấp hành tốt nội quy",
                "DDa? ca^.p nha^.t dda^`y ddu?.|Đả cập nhật đầy đủ.",
                "Tuye^n truye^`n tre^n Co^?ng TTDDT|Tuyên truyền trên Cổng TTĐT",
                "C&ocirc;ng ch&#7913;c ch&#7845;p h&agrave;nh t&#x1ED1;t|Công chức chấp hành tốt",
                "Phổ biến &amp; quán triệt|Phổ biến & quán triệt",
                "Chấp&nbsp;hành tốt|Chấp hành tốt"
            })
    @DisplayName("letters of old fonts and text encoded twice are converted where every word becomes Vietnamese")
    void certain(String written, String meant) {
        assertThat(CellLetters.of(written)).isEqualTo(new CellLetters(State.CONVERTED, written, meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CÃ´ng chá» chá»©c cháº",
                "ÄÃ£ phá»• biáº¿n",
                "Đã họp: CÃ´ng chá»©c cháº¥p hÃ nh",
                "C«ng chøc chÊp hµnh tèt néi quy cña Zürich"
            })
    @DisplayName("what cannot be converted throughout is told and stays as it is")
    void uncertain(String written) {
        assertThat(CellLetters.of(written)).isEqualTo(new CellLetters(State.SPOILED, written, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café crème",
                "a^2 + b^2 = c^2",
                "C++ và A+",
                "H&M, AT&T; R&D",
                "http://a.vn/?x=1&amp;y=2",
                "Họp lần 1+2 (3 + 4)",
                "to^'t",
                "São João",
                "Zürich và München",
                "François Müller",
                "500 m²",
                "20 °C ± 1",
                "«xã» “XÃ” và ‘BÃ’",
                "XÃ\u00A0HỘI",
                "XÃ–PHƯỜNG",
                "«đá»…",
                "một nửa: ½",
                "SO_HN",
                "3 µm",
                "Có",
                "Không",
                "tài liệu – lần 2",
                "© Sở",
                "https://vi.example/CÃ´ng",
                "naïve résumé",
                "El Niño",
                "smörgåsbord",
                "Đà Nẵng (Việt Nam)",
                "BÃO",
                "Ã"
            })
    @DisplayName("clean text, names of other languages, codes, measures and links stay as they are")
    void clean(String written) {
        assertThat(CellLetters.of(written).state()).isEqualTo(State.AS_WRITTEN);
    }

    @Test
    @DisplayName("no line and no word of the texts of the program is taken for spoiled, in capitals neither")
    void texts() throws IOException {
        assertThat(lines())
                .hasSizeGreaterThan(500)
                .allSatisfy(line -> assertThat(Stream.concat(Stream.of(line), Stream.of(line.split("[ =;|]", -1)))
                                .flatMap(cell -> Stream.of(cell, cell.toUpperCase(Locale.ROOT))))
                        .allSatisfy(
                                cell -> assertThat(CellLetters.of(cell).state()).isEqualTo(State.AS_WRITTEN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    @DisplayName("a text that was encoded twice is had back or told, and never read as another one")
    void twice(String charset) throws IOException {
        var states = new ArrayList<State>();
        for (var line : lines()) {
            var utf8 = line.getBytes(StandardCharsets.UTF_8);
            var read = CellLetters.of(new String(utf8, Charset.forName(charset)));
            assertThat(read.state() != State.CONVERTED || read.text().equals(line))
                    .as(line)
                    .isTrue();
            states.add(read.state());
        }
        assertThat(states).contains(State.CONVERTED);
        assertThat(states.stream().filter(State.AS_WRITTEN::equals).count()).isLessThan(states.size() / 10L);
    }

    /** Lines with Vietnamese letters of the texts that the program is made of. */
    private static List<String> lines() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            var lines = new ArrayList<String>();
            for (var file : files.filter(file -> file.toString().endsWith(".properties"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.chars().anyMatch(letter -> letter >= 0x1EA0 && letter <= 0x1EF9))
                        .forEach(lines::add);
            }
            return lines;
        }
    }
}
