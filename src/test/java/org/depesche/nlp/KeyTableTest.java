package org.depesche.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    private static final int ABSENT = -1;

    @Test
    void finds_what_a_map_finds() {
        Random random = new Random(5);
        for (int size : new int[] {0, 1, 2, 50, 5_000}) {
            TreeMap<Integer, Integer> map = new TreeMap<>();
            while (map.size() < size) {
                map.put(random.nextInt(), map.size());
            }
            assertSame(map, random);
        }
    }

    @Test
    void finds_keys_that_stand_close_together_and_at_both_ends() {
        TreeMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            map.put(Integer.MIN_VALUE + i, i);
            map.put(i - 150, 1_000 + i);
            map.put(Integer.MAX_VALUE - i, 2_000 + i);
        }
        assertSame(map, new Random(6));
    }

    @Test
    void finds_keys_whatever_their_number_that_all_belong_to_the_end() {
        for (int size = 1; size < 60; size++) {
            TreeMap<Integer, Integer> map = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                map.put(Integer.MAX_VALUE - i, i);
            }
            assertSame(map, new Random(7));
        }
    }

    @Test
    void takes_only_ascending_keys_with_a_value_each() {
        assertThatThrownBy(() -> new KeyTable(new int[] {3, 3}, new int[2], ABSENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyTable(new int[] {3}, new int[2], ABSENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSame(Map<Integer, Integer> map, Random random) {
        int[] keys = map.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] values = map.values().stream().mapToInt(Integer::intValue).toArray();
        KeyTable table = new KeyTable(keys, values, ABSENT);

        assertThat(table.size()).isEqualTo(map.size());
        assertThat(table.keys()).isEqualTo(keys);
        assertThat(table.values()).isEqualTo(values);
        for (int key : keys) {
            assertThat(table.find(key)).isEqualTo(map.get(key));
            int beside = key + random.nextInt(7) - 3;
            assertThat(table.find(beside)).isEqualTo(map.getOrDefault(beside, ABSENT));
        }
        for (int i = 0; i < 1_000; i++) {
            int other = random.nextInt();
            assertThat(table.find(other)).isEqualTo(map.getOrDefault(other, ABSENT));
        }
    }
}
