package vn.tonghop.table.encoding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The spelling of Vietnamese: which strings of letters can be a syllable. Tells a right code table from a wrong one. */
final class VietnameseSyllable {

    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");
    private static final Set<String> RIMES =
            words("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                    + " e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi"
                    + " om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych"
                    + " uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu"
                    + " y yêm yên yêng yêt yêu ynh yt ych ya yn");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String SHARP_AND_HEAVY = "\u0301\u0323";
    private static final int LONGEST_ONSET = 3;
    private static final int LONGEST = 8;

    private VietnameseSyllable() {}

    /** Whether a word without blanks can be one syllable of Vietnamese, whatever its case. */
    static boolean isWellFormed(String word) {
        if (word.isEmpty() || word.length() > LONGEST * 2) {
            return false;
        }
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = new StringBuilder(decomposed.length());
        var tone = "";
        for (var i = 0; i < decomposed.length(); i++) {
            var letter = decomposed.substring(i, i + 1);
            if (!TONES.contains(letter)) {
                bare.append(letter);
            } else if (tone.isEmpty()) {
                tone = letter;
            } else {
                return false;
            }
        }
        return hasOnsetAndRime(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
    }

    private static boolean hasOnsetAndRime(String bare, String tone) {
        for (var onset = 0; onset <= Math.min(LONGEST_ONSET, bare.length()); onset++) {
            var rime = bare.substring(onset);
            if ((onset == 0 || ONSETS.contains(bare.substring(0, onset))) && isRime(rime, tone)) {
                return true;
            }
        }
        return bare.equals("gi");
    }

    /** A rime that ends in a stop carries the sharp or the heavy tone and no other. */
    private static boolean isRime(String rime, String tone) {
        if (!RIMES.contains(rime)) {
            return false;
        }
        var stopped = rime.endsWith("p") || rime.endsWith("t") || rime.endsWith("c") || rime.endsWith("ch");
        return !stopped || tone.isEmpty() || SHARP_AND_HEAVY.contains(tone);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
