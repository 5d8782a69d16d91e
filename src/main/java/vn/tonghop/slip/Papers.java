package vn.tonghop.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.SignedPaper;
import vn.tonghop.approval.SignedPaperRepository;
import vn.tonghop.slip.DroppedSlip.Paper;

/** The signed PDF and the edited DOCX that lie beside a slip. */
final class Papers {

    private static final Map<String, String> BEGINNINGS = Map.of("pdf", "%PDF-", "docx", "PK\u0003\u0004");

    private final SignedPaperRepository repository;
    private final PaperComparison comparison;

    Papers(SignedPaperRepository repository, PaperComparison comparison) {
        this.repository = repository;
        this.comparison = comparison;
    }

    /** Whether a file of that name can be such a document. */
    static boolean isPaper(String fileName) {
        return BEGINNINGS.containsKey(suffix(fileName));
    }

    /** The ending of a name in small letters, without the dot. */
    static String suffix(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The documents beside a slip, at most one of each kind. */
    List<SignedPaper> of(DroppedSlip dropped) {
        return Stream.of("pdf", "docx")
                .flatMap(suffix -> only(dropped, suffix))
                .map(paper -> new SignedPaper(paper.suffix(), paper.fileName(), paper.archivePath()))
                .toList();
    }

    /** Notes the documents of an approval. */
    void add(Approval approval, List<SignedPaper> documents) {
        documents.forEach(paper -> repository.add(approval.period(), approval.approvedAt(), paper));
    }

    /** Where an edited text says other figures than the version that is approved, in lines for the answer. */
    List<String> differences(DroppedSlip dropped, ReportVersion version) {
        return dropped.papers().stream()
                .filter(paper -> paper.suffix().equals("docx"))
                .flatMap(paper -> comparison.lines(version, paper.fileName(), paper.path()).stream())
                .toList();
    }

    private static Stream<Paper> only(DroppedSlip dropped, String suffix) {
        var all = dropped.papers().stream()
                .filter(paper -> paper.suffix().equals(suffix))
                .toList();
        if (all.size() > 1) {
            throw new SlipRefusedException(
                    "severalPapers",
                    Map.of(
                            "suffix",
                            suffix.toUpperCase(Locale.ROOT),
                            "files",
                            String.join(", ", all.stream().map(Paper::fileName).toList())));
        }
        all.forEach(Papers::refuseUnlessReal);
        return all.stream();
    }

    private static void refuseUnlessReal(Paper paper) {
        var beginning = BEGINNINGS.getOrDefault(paper.suffix(), "");
        if (!beginning(paper.path(), beginning.length()).equals(beginning)) {
            throw new SlipRefusedException("noPaper", Map.of("file", paper.fileName()));
        }
    }

    private static String beginning(Path file, int bytes) {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
