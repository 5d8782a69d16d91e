package vn.tonghop.aggregation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.unit.Unit;

/**
 * Who is in a figure, and who is not although it should be.
 *
 * @param answers one entry for each unit, in the order of the plan
 */
public record FigureCoverage(List<UnitAnswer> answers) {

    /** Nobody is asked. */
    public static final FigureCoverage NOBODY = new FigureCoverage(List.of());

    /** What came of a unit for a figure; the later one of two makes the worse of a ratio. */
    public enum Answer {
        /** It declared the figure. */
        DECLARED,
        /** It declared nothing, and its list was counted. */
        COUNTED,
        /** Its nil return says that there is nothing. */
        NIL,
        /** It may report this and did not. */
        LEFT_OPEN,
        /** It is nothing of this unit's. */
        NOT_ASKED,
        /** It sent nothing that counts, or left this out. */
        MISSING,
        /** Its figure could not be taken. */
        REFUSED
    }

    /** A unit and what came of it. */
    public record UnitAnswer(Unit unit, Answer answer) {

        /** Whether the figure lacks what this unit should have given. */
        public boolean isLacking() {
            return answer == Answer.MISSING || answer == Answer.REFUSED;
        }

        private UnitAnswer worse(UnitAnswer other) {
            return answer.compareTo(other.answer) >= 0 ? this : other;
        }
    }

    public FigureCoverage {
        answers = List.copyOf(answers);
    }

    /** The units of which that came. */
    public List<Unit> in(Answer... wanted) {
        return units(one -> Stream.of(wanted).anyMatch(one.answer()::equals));
    }

    /** The units whose figures are added up. */
    public List<Unit> given() {
        return in(Answer.DECLARED, Answer.COUNTED);
    }

    /** The units that should be in the figure. */
    public List<Unit> asked() {
        return units(one -> one.answer() != Answer.NOT_ASKED && one.answer() != Answer.LEFT_OPEN);
    }

    /** The units that are not in the figure although they should be. */
    public List<Unit> lacking() {
        return units(UnitAnswer::isLacking);
    }

    /** Whether everybody is in it who should be. */
    public boolean isWhole() {
        return lacking().isEmpty();
    }

    /** Whether whoever answered said that there is nothing. */
    public boolean isNil() {
        return given().isEmpty()
                && in(Answer.LEFT_OPEN).isEmpty()
                && !in(Answer.NIL).isEmpty();
    }

    /** Who is in both of two figures: of each unit, the worse of its two answers. */
    FigureCoverage and(FigureCoverage other) {
        Map<Unit, UnitAnswer> others =
                other.answers.stream().collect(Collectors.toMap(UnitAnswer::unit, Function.identity()));
        return new FigureCoverage(answers.stream()
                .flatMap(one -> Optional.ofNullable(others.get(one.unit())).map(one::worse).stream())
                .toList());
    }

    private List<Unit> units(Predicate<UnitAnswer> wanted) {
        return answers.stream().filter(wanted).map(UnitAnswer::unit).toList();
    }
}
