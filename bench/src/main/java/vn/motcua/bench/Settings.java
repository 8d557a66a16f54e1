package vn.motcua.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run is told on the command line: names with whole numbers. */
public record Settings(Map<String, Integer> given) {

    /** Reads {@code --rounds 7 --cases 200}. */
    public static Settings of(List<String> words) {
        var given = new HashMap<String, Integer>();
        for (int at = 0; at < words.size(); at += 2) {
            if (!words.get(at).startsWith("--") || at + 1 == words.size()) {
                throw new IllegalArgumentException("A setting is a name and a number, as in --rounds 7: " + words);
            }
            given.put(words.get(at).substring(2), Integer.valueOf(words.get(at + 1)));
        }
        return new Settings(Map.copyOf(given));
    }

    public int get(String name, int otherwise) {
        return given.getOrDefault(name, otherwise);
    }
}
