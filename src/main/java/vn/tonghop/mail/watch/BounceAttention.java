package vn.tonghop.mail.watch;

import static vn.tonghop.attention.AttentionCode.ADDRESS_RETURNED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.mail.bounce.BounceRepository;
import vn.tonghop.plan.Plan;

/** Addresses that returned a mail and that the plan names still. */
final class BounceAttention implements AttentionSource {

    private final Plan plan;
    private final BounceRepository bounces;
    private final Matters matters;

    BounceAttention(Plan plan, BounceRepository bounces, Matters matters) {
        this.plan = plan;
        this.bounces = bounces;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(ADDRESS_RETURNED);
    }

    @Override
    public List<Attention> standing(Instant now) {
        var known = known();
        return bounces.findAddresses().stream()
                .filter(address -> known.contains(address.toLowerCase(Locale.ROOT)))
                .map(address ->
                        matters.of(ADDRESS_RETURNED, shortened(address), Urgency.ACT, Map.of("address", address)))
                .toList();
    }

    private static String shortened(String address) {
        return address.substring(0, Math.min(address.length(), 200));
    }

    private Set<String> known() {
        return Stream.of(
                        plan.office().drafterMails().stream(),
                        plan.office().addressees().stream().flatMap(addressee -> addressee.mails().stream()),
                        plan.units().all().stream().flatMap(unit -> unit.mails().stream()))
                .flatMap(mails -> mails)
                .map(mail -> mail.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
