package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.HashSet;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.FormRefused;
import vn.motcua.forms.LocalText;

/** Reads a code list: a head line, then code, Vietnamese name and English name, separated by tabs. */
public final class CodeListReader {

    private static final String HEAD = "code\tvi\ten";

    private CodeListReader() {}

    public static CodeList read(String name, String text) {
        var lines = text.strip().lines().toList();
        if (!lines.getFirst().equals(HEAD)) {
            throw new FormRefused("codes/" + name + ": the first line is code, vi, en, separated by tabs.");
        }
        var entries = new ArrayList<CodeList.Entry>();
        var codes = new HashSet<String>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split("\t", -1);
            if (cells.length != 3 || cells[0].isBlank() || cells[1].isBlank() || cells[2].isBlank()) {
                throw new FormRefused("codes/" + name + ", line " + (i + 1) + ": code, vi and en are expected.");
            }
            if (!codes.add(cells[0])) {
                throw new FormRefused("codes/" + name + ", line " + (i + 1) + ": the code occurs twice.");
            }
            entries.add(new CodeList.Entry(cells[0], new LocalText(cells[1], cells[2])));
        }
        return new CodeList(name, entries);
    }
}
