package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;

/** The front door: what people do most, and how many procedures there are. */
public record HomePage(List<ProcedureVersion> everyday, int total, ProcedureWords words) {

    /** A life event: key of its words and its icon. */
    public record LifeEvent(String key, String icon) {}

    /** What families come for, in the order of a life. */
    public List<LifeEvent> events() {
        return List.of(
                new LifeEvent("birth", "baby"),
                new LifeEvent("marriage", "rings"),
                new LifeEvent("house", "build"),
                new LifeEvent("shop", "shop"),
                new LifeEvent("land", "land"),
                new LifeEvent("school", "school"),
                new LifeEvent("support", "heart"),
                new LifeEvent("death", "candle"));
    }
}
