package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import vn.tonghop.report.docx.DocxReportWriter;
import vn.tonghop.report.font.TextWidth;

/** RP-01: places, order, numbering and ends of the document by Nghị định 30/2020/NĐ-CP, Phụ lục I and III. */
class DocxDecreeTest {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int HEAD = 0;
    private static final int TEXT_WIDTH = 165;

    private XWPFDocument draft = new XWPFDocument();
    private XWPFDocument issued = new XWPFDocument();

    @BeforeEach
    void read() throws IOException {
        draft = read(SampleReport.draft());
        issued = read(SampleReport.issued());
    }

    @AfterEach
    void close() throws IOException {
        draft.close();
        issued.close();
    }

    @Test
    @DisplayName("RP-01 §1.1: Times New Roman, black, in every style; no paragraph has a look of its own")
    void rp01OneFontAndOneColour() {
        var defaults =
                draft.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
        assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(defaults.getRFontsArray(0).getCs()).isEqualTo("Times New Roman");
        assertThat(String.valueOf(defaults.getColorArray(0).xgetVal().getStringValue()))
                .isEqualTo("000000");
        assertThat(draft.getStyles().getCtStyles().getStyleList())
                .filteredOn(CTStyle::isSetRPr)
                .allMatch(style -> style.getRPr().sizeOfRFontsArray() == 0
                        && style.getRPr().sizeOfColorArray() == 0);
        assertThat(all(draft).flatMap(paragraph -> paragraph.getRuns().stream()))
                .allMatch(run ->
                        run.getFontFamily() == null && run.getColor() == null && run.getFontSizeAsDouble() == null);
    }

    @Test
    @DisplayName("RP-01 §1.1: the page number stands inside the top margin")
    void rp01ThePageNumberStandsInTheTopMargin() {
        var margins = draft.getDocument().getBody().getSectPr().getPgMar();

        assertThat(twips(margins.getHeader())).isPositive().isLessThan(twips(margins.getTop()));
        assertThat(twips(margins.getTop()) - twips(margins.getHeader())).isGreaterThanOrEqualTo(14 * 20 * 2);
    }

    @Test
    @DisplayName("RP-01 §1.2: ô 2 and 3 on the left, 1 and 4 on the right, 3 and 4 on one line")
    void rp01HeadStandsInItsFourPlaces() {
        var head = table(issued, HEAD);

        assertThat(texts(head, 0, 0)).containsExactly("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "VĂN PHÒNG", "");
        assertThat(texts(head, 0, 1))
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
        assertThat(texts(head, 1, 0)).containsExactly("Số: 05/BC-VPUB");
        assertThat(texts(head, 1, 1)).containsExactly("Sơn La, ngày 05 tháng 6 năm 2026");
        assertThat(style("Number").getSpacingBefore())
                .isEqualTo(style("PlaceAndDate").getSpacingBefore());
    }

    @Test
    @DisplayName("RP-01 §1.2: then title, Kính gửi, text, signature and recipients, appendices")
    void rp01PartsFollowInTheOrderOfTheDecree() {
        assertThat(parts(issued))
                .startsWith("TABLE", "Kind", "Subject", "Rule", "Addressed", "BodyLead", "BodyText1")
                .containsSubsequence("Heading1", "Heading2", "BodyLead", "TABLE", "AppendixLabel", "AppendixTitle");
        var label = parts(issued).indexOf("AppendixLabel");
        assertThat(parts(issued).subList(0, label).stream().filter("TABLE"::equals))
                .as("head and ending")
                .hasSize(2);
    }

    @Test
    @DisplayName("RP-01 §1.2: ô 9a stands under the title, right of the centre of the page")
    void rp01KinhGuiStandsRightOfTheCentre() {
        assertThat(twips(style("Addressed").indent().getLeft())).isPositive();
        assertThat(style("Addressed").indent().isSetRight()).isFalse();
    }

    @Test
    @DisplayName("RP-01 §1.2: ô 7a, room for 7c and 8, 7b below each other; ô 9b level with 7a on the left")
    void rp01SignatureStandsRightAndRecipientsLeft() {
        var ending = table(issued, 1);

        assertThat(ending.getRows()).hasSize(1);
        assertThat(texts(ending, 0, 1)).containsExactly("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Thị Hoa");
        assertThat(style("Signer").getSpacingBefore()).isGreaterThanOrEqualTo(60 * 20);
        assertThat(texts(ending, 0, 0)).startsWith("Nơi nhận:", "- Như trên;").endsWith("- Lưu: VT, TCHCQT.");
        assertThat(texts(ending, 0, 0).subList(1, texts(ending, 0, 0).size() - 1))
                .allMatch(line -> line.startsWith("- ") && line.endsWith(";"));
        assertThat(style("RecipientsHeading").getSpacingBefore())
                .isEqualTo(style("Position").getSpacingBefore());
    }

    @Test
    @DisplayName(
            "RP-01 §1.3: the rule under the title is 1/3 to 1/2 of its line, the one under the motto as long as it")
    void rp01RulesHaveTheirLengths() {
        var subject = paragraphs(draft, "Subject").get(0);
        var line = TEXT_WIDTH
                - millimetres(indent(subject).getLeft())
                - millimetres(indent(subject).getRight());
        var rule = paragraphs(draft, "Rule").get(0);
        var length = TEXT_WIDTH
                - millimetres(indent(rule).getLeft())
                - millimetres(indent(rule).getRight());

        assertThat(length / line).isBetween(1 / 3.0, 1 / 2.0);
        assertThat(TextWidth.bold("Độc lập - Tự do - Hạnh phúc", 13) * 25.4 / 72)
                .isBetween(55.0, 58.0);
        assertThat(style("Motto").getSpacingBefore()).isZero();
        assertThat(style("Agency").getSpacingBefore()).isZero();
    }

    @Test
    @DisplayName("RP-01 §1.6: a draft is marked and has blanks for number and day; an issued report has neither")
    void rp01ADraftHasBlanks() {
        assertThat(texts(table(draft, HEAD), 1, 0).get(0)).matches("Số:[\\s\\u00a0]+/BC-VPUB");
        assertThat(texts(table(draft, HEAD), 1, 0)).contains("DỰ THẢO");
        assertThat(texts(table(draft, HEAD), 1, 1).get(0)).matches("Sơn La, ngày[\\s\\u00a0]+tháng 6 năm 2026");
        assertThat(all(issued).map(XWPFParagraph::getText)).noneMatch(text -> text.contains("DỰ THẢO"));
    }

    @Test
    @DisplayName("RP-01 §1.3: one addressee on the line of Kính gửi; two below each other, the last with a full stop")
    void rp01SeveralAddressees() throws IOException {
        var names = List.of("Sở Văn hóa, Thể thao và Du lịch", "Ban Chỉ đạo tỉnh");
        try (var two = read(SampleReport.addressedTo(names))) {
            var addressed = table(two, 1);
            assertThat(texts(addressed, 0, 0)).containsExactly("Kính gửi:");
            assertThat(texts(addressed, 0, 1))
                    .containsExactly("- Sở Văn hóa, Thể thao và Du lịch;", "- Ban Chỉ đạo tỉnh.");
        }
        assertThat(paragraphs(issued, "Addressed").get(0).getText())
                .isEqualTo("Kính gửi: Sở Văn hóa, Thể thao và Du lịch");
    }

    @Test
    @DisplayName("RP-01 §1.4: parts are numbered I, II, III in capitals, those below 1, 2, 3 in normal letters")
    void rp01HeadingsAreNumbered() {
        var numerals = List.of("I", "II", "III", "IV", "V");
        var parts = texts(draft, "Heading1");
        assertThat(parts).hasSameSizeAs(numerals);
        for (var index = 0; index < parts.size(); index++) {
            assertThat(parts.get(index)).startsWith(numerals.get(index) + ". ");
            assertThat(parts.get(index)).isEqualTo(parts.get(index).toUpperCase(Locale.ROOT));
        }
        assertThat(texts(draft, "Heading2")).allMatch(text -> text.matches("[1-9]\\. \\p{Lu}\\p{Ll}.*"));
        assertThat(style("AppendixLabel").outlineLevel()).isZero();
    }

    @Test
    @DisplayName("RP-01 §1.4: a document is named in full at first, later by type and number")
    void rp01DocumentsAreNamedInFullOnce() {
        var body = all(draft).map(XWPFParagraph::getText).toList();

        assertThat(body.stream().filter(text -> text.contains("2214/QĐ-TTg ngày 28/12/2021")))
                .hasSize(1);
    }

    @Test
    @DisplayName("RP-01 §1.4: text and appendices end in ./., and the text refers to the appendices, numbered I, II, …")
    void rp01TextAndAppendicesEndWithTheirMark() {
        var text = texts(draft, "BodyLead");
        assertThat(text.get(text.size() - 1)).endsWith("quy định./.");
        var labels = texts(draft, "AppendixLabel");
        assertThat(labels).startsWith("Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV");
        assertThat(texts(draft, "AppendixTitle")).allMatch(title -> title.equals(title.toUpperCase(Locale.ROOT)));
        assertThat(texts(draft, "BodyText1"))
                .anyMatch(words -> words.contains("tại các Phụ lục I, II, III, IV kèm theo"));
        var ends = Stream.concat(texts(draft, "AppendixEnd").stream(), texts(draft, "TableLegend").stream())
                .filter(words -> words.endsWith("./."));
        assertThat(ends).hasSameSizeAs(labels);
    }

    @Test
    @DisplayName("Charts stand in the paper only where the plan asks for them")
    void chartsStandWhereThePlanAsks() throws IOException {
        assertThat(draft.getCharts()).isEmpty();
        try (var document = read(SampleReport.withCharts())) {
            assertThat(paragraphs(document, "Chart"))
                    .hasSizeLessThan(document.getCharts().size() + 1)
                    .isNotEmpty();
        }
    }

    private static XWPFDocument read(ConsolidatedReport report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(LaidOut.by(new DocxReportWriter(), report)));
    }

    private static XWPFTable table(XWPFDocument document, int index) {
        return document.getTables().get(index);
    }

    private static List<String> texts(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> parts(XWPFDocument document) {
        var parts = new ArrayList<String>();
        for (IBodyElement element : document.getBodyElements()) {
            parts.add(element instanceof XWPFParagraph paragraph ? String.valueOf(paragraph.getStyle()) : "TABLE");
        }
        return parts;
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return paragraphs(document, style).stream().map(XWPFParagraph::getText).toList();
    }

    private static Stream<XWPFParagraph> all(XWPFDocument document) {
        return Stream.concat(
                document.getParagraphs().stream(),
                document.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream()));
    }

    private static CTInd indent(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().getInd();
    }

    private StyleLook style(String name) {
        return new StyleLook(draft.getStyles().getStyle(name).getCTStyle());
    }

    /** What a style says about paragraphs. */
    private record StyleLook(CTStyle style) {

        private int getSpacingBefore() {
            return twips(style.getPPr().getSpacing().getBefore());
        }

        private CTInd indent() {
            return style.getPPr().getInd();
        }

        private int outlineLevel() {
            return style.getPPr().getOutlineLvl().getVal().intValue();
        }
    }

    private static double millimetres(Object twips) {
        return twips(twips) / TWIPS_PER_MM;
    }

    private static int twips(Object twips) {
        return Integer.parseInt(String.valueOf(twips));
    }
}
