package vn.tonghop.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.vietnamese.FoldedText;

/**
 * All units of the plan in the order of the plan; immutable. A unit that moved stands there once for each stretch of time, with
 * the parent that it had; without a day the latest stretch is meant.
 */
public final class UnitRegister {

    private final Map<UnitCode, Unit> byCode = new LinkedHashMap<>();
    private final Map<UnitCode, List<Unit>> stretches = new LinkedHashMap<>();
    private final Map<String, Set<UnitCode>> byName = new HashMap<>();
    private final Map<FoldedText, Set<UnitCode>> byFoldedName = new HashMap<>();
    private final Map<String, UnitCode> byFolder = new HashMap<>();
    private final Map<FoldedText, Set<UnitCode>> byFoldedFolder = new HashMap<>();

    /**
     * Builds the look-ups.
     *
     * @throws IllegalArgumentException if a code stands twice for one day, two units share a folder, or a parent is missing or
     *     above itself
     */
    public UnitRegister(List<Unit> units) {
        for (var unit : units) {
            addStretch(unit);
            var owner = byFolder.put(unit.folder(), unit.code());
            if (owner != null && !owner.equals(unit.code())) {
                throw new IllegalArgumentException("drop folder '%s' stands twice".formatted(unit.folder()));
            }
            byFoldedFolder
                    .computeIfAbsent(FoldedText.of(unit.folder()), first -> new HashSet<>())
                    .add(unit.code());
            names(unit)
                    .forEach(name -> byFoldedName
                            .computeIfAbsent(FoldedText.of(name), first -> new HashSet<>())
                            .add(unit.code()));
        }
        byCode.values()
                .forEach(unit -> names(unit)
                        .forEach(name -> byName.computeIfAbsent(name, first -> new HashSet<>())
                                .add(unit.code())));
        units.forEach(this::refuseBrokenAncestry);
    }

    private void addStretch(Unit unit) {
        var others = stretches.computeIfAbsent(unit.code(), first -> new ArrayList<>());
        if (others.stream().anyMatch(unit::overlaps)) {
            throw new IllegalArgumentException("unit code %s stands twice".formatted(unit.code()));
        }
        others.add(unit);
        byCode.merge(unit.code(), unit, (known, other) -> other.validFrom().isAfter(known.validFrom()) ? other : known);
    }

    /** The same units, one of them without a mail address. */
    public UnitRegister withoutAddress(UnitCode unit) {
        return new UnitRegister(stretches.values().stream()
                .flatMap(List::stream)
                .map(known -> known.code().equals(unit) ? known.withoutAddress() : known)
                .toList());
    }

    public List<Unit> all() {
        return List.copyOf(byCode.values());
    }

    /** The order of the plan; units that it does not know come last. */
    public Comparator<UnitCode> order() {
        var places = new HashMap<UnitCode, Integer>();
        byCode.keySet().forEach(code -> places.put(code, places.size()));
        return Comparator.comparing((UnitCode code) -> places.getOrDefault(code, places.size()))
                .thenComparing(UnitCode::value);
    }

    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit with that code, which must exist because the plan was checked. */
    public Unit get(UnitCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no unit %s in the plan".formatted(code)));
    }

    /** The unit with that code; for one of an earlier plan a unit that is named by its code and reports no more. */
    public Unit getOrFormer(UnitCode code) {
        return find(code).orElseGet(() -> Unit.former(code));
    }

    /**
     * The unit that a folder of that name belongs to: by the name in the plan, else by that name in another case, else by the
     * unit's code, official name or alias; empty when two units would match.
     */
    public Optional<Unit> findByFolder(String folder) {
        var exact = byFolder.get(folder);
        return exact != null
                ? Optional.of(exact).map(byCode::get)
                : only(byFoldedFolder.getOrDefault(FoldedText.of(folder), Set.of()))
                        .or(() -> read(folder).filter(Unit::submits));
    }

    /**
     * The unit that a person meant by a code, a name or an alias. A text that matches exactly wins; otherwise
     * diacritics, case and punctuation are ignored, and the answer is empty when two units would match.
     */
    public Optional<Unit> read(String text) {
        var stripped = text.strip();
        var exact = byName.getOrDefault(stripped, Set.of());
        return only(exact.size() == 1 ? exact : byFoldedName.getOrDefault(FoldedText.of(stripped), Set.of()));
    }

    private Optional<Unit> only(Set<UnitCode> codes) {
        return codes.size() == 1 ? codes.stream().findFirst().map(byCode::get) : Optional.empty();
    }

    /** Whether the first unit is the second one or lies below it. */
    public boolean isWithin(UnitCode code, UnitCode ancestor) {
        for (var unit = find(code); unit.isPresent(); unit = unit.get().parent().flatMap(this::find)) {
            if (unit.get().code().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The department whose line in the report a unit's figures go to: itself or the nearest one above it, as units lay on that
     * day.
     */
    public Optional<Unit> departmentOf(UnitCode code, LocalDate day) {
        var unit = findOn(code, day);
        while (unit.isPresent() && unit.get().kind() != Unit.Kind.DEPARTMENT) {
            unit = unit.get().parent().flatMap(parent -> findOn(parent, day));
        }
        return unit;
    }

    public List<Unit> departments() {
        return byCode.values().stream()
                .filter(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                .toList();
    }

    /** The departments that exist on that day. */
    public List<Unit> departmentsOn(LocalDate day) {
        return stretches.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.kind() == Unit.Kind.DEPARTMENT && unit.existsOn(day))
                .toList();
    }

    /** The units that must submit, as they exist on that day. */
    public List<Unit> submittingOn(LocalDate day) {
        return stretches.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.submits() && unit.existsOn(day))
                .toList();
    }

    /** A unit as it was on that day; as it is now, if it did not exist then. */
    private Optional<Unit> findOn(UnitCode code, LocalDate day) {
        return stretches.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.existsOn(day))
                .findFirst()
                .or(() -> find(code));
    }

    private static Set<String> names(Unit unit) {
        var names = new HashSet<>(unit.aliases());
        names.add(unit.name());
        names.add(unit.code().value());
        return names;
    }

    private void refuseBrokenAncestry(Unit unit) {
        var seen = new HashSet<UnitCode>();
        for (var above = Optional.of(unit);
                above.isPresent();
                above = above.get().parent().map(this::parentOf)) {
            if (!seen.add(above.get().code())) {
                throw new IllegalArgumentException("unit %s lies above itself".formatted(unit.code()));
            }
        }
    }

    private Unit parentOf(UnitCode parent) {
        return find(parent)
                .orElseThrow(() -> new IllegalArgumentException("parent %s is not in the plan".formatted(parent)));
    }
}
