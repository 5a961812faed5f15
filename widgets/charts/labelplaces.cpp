#include "widgets/charts/labelplaces.h"

#include <algorithm>

namespace sd {

std::vector<double> spreadLabels(const std::vector<double>& wanted, double height, double top, double bottom)
{
    // With the room for the labels above taken off, "in order and apart" becomes "never falling", for which pooling
    // neighbours that break the rule gives the least squares.
    struct Pool
    {
        double sum;
        int count;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Pool> pools;
    pools.reserve(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - static_cast<double>(i) * height, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    const double first = top + height / 2;
    const double last = bottom - height / 2 - (static_cast<double>(wanted.size()) - 1) * height;
    std::vector<double> places;
    places.reserve(wanted.size());
    for (const Pool& pool : pools) {
        const double base = std::max(first, std::min(pool.mean(), last));
        for (int i = 0; i < pool.count; ++i)
            places.push_back(base + static_cast<double>(places.size()) * height);
    }
    return places;
}

int labelsThatFit(double height, double top, double bottom)
{
    return height > 0 ? std::max(0, static_cast<int>((bottom - top) / height + 1e-9)) : 0;
}

std::vector<std::optional<TextPlace>> placeTexts(const std::vector<TextWish>& wishes, double left, double right,
                                                 int rows, double gap)
{
    struct Taken
    {
        double from;
        double to;
    };
    std::vector<std::vector<Taken>> taken(static_cast<size_t>(std::max(0, rows)));
    std::vector<std::optional<TextPlace>> places;
    places.reserve(wishes.size());
    for (const TextWish& wish : wishes) {
        std::optional<TextPlace> place;
        const double x = std::max(left, std::min(wish.x, right - wish.width));
        for (size_t row = 0; row < taken.size() && wish.width <= right - left; ++row) {
            const bool isFree = std::ranges::none_of(
                taken[row], [&](Taken other) { return x < other.to + gap && other.from < x + wish.width + gap; });
            if (!isFree)
                continue;
            taken[row].push_back({x, x + wish.width});
            place = TextPlace{x, static_cast<int>(row)};
            break;
        }
        places.push_back(place);
    }
    return places;
}

} // namespace sd
