package org.example.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * 一本流水账。金额一律用 BigDecimal,避免浮点误差。
 *
 * @author 司徒明
 * @since 2024年6月
 */
public final class Ledger {

    /** 一笔账：日期、摘要、金额(收为正，支为负)。 */
    public record Entry(LocalDate date, String note, BigDecimal amount) {
        public Entry {
            Objects.requireNonNull(date, "日期不能为空");
            Objects.requireNonNull(amount, "金额不能为空");
            note = note == null ? "" : note.strip();
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** 记一笔账；日期早于最后一笔时抛出异常，因为流水账不许倒记。 */
    public void add(Entry entry) {
        if (!entries.isEmpty() && entry.date().isBefore(entries.getLast().date())) {
            throw new IllegalArgumentException("不能倒记账:" + entry.date());
        }
        entries.add(entry);
    }

    public BigDecimal balance() {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Entry> between(LocalDate from, LocalDate to) {
        return entries.stream()
                .filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(to))
                .toList();
    }

    public List<Entry> all() {
        return Collections.unmodifiableList(entries);
    }
}
