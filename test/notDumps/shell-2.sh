#!/bin/sh
# 把一天的版面文字按版次拼成一个文件
# 用法:./拼版.sh 20260318

day=$1
[ -n "$day" ] || { echo "缺少日期，例如:20260318" >&2; exit 1; }

out="$day.txt"
: > "$out"

for page in 01 02 03 04 05 06 07 08; do
    from="稿件/$day/$page.txt"
    if [ ! -s "$from" ]; then
        echo "第${page}版没有文字，跳过" >&2
        continue
    fi
    echo "第${page}版" >> "$out"
    echo "责任编辑:(待填)" >> "$out"
    echo >> "$out"
    # 去掉行尾空格，把全角空格缩进换成两个
    sed -e 's/[ \t]*$//' -e 's/^ */  /' "$from" >> "$out"
    echo >> "$out"
done

count=$(wc -m < "$out")
echo "拼好了:$out,共 $count 字"
grep -c '本报讯' "$out" | xargs printf '其中“本报讯” %s 处\n'

# 拼好以后核一遍：每一版至少要有一行责任编辑，没有就提醒值班同事
missing=$(awk '/^第[0-9]+版$/ { if (seen && !staff) n++; seen = 1; staff = 0 }
               /^责任编辑/ { staff = 1 }
               END { if (seen && !staff) n++; print n + 0 }' "$out")
[ "$missing" -eq 0 ] || echo "有 $missing 个版没有责任编辑" >&2
