#include "app/baselines/baselinechoice.h"

#include <algorithm>

namespace sd {

namespace {

using TextsByName = std::map<QString, BaselineText>;

TextsByName byName(const std::vector<BaselineText>& texts)
{
    TextsByName named;
    for (const BaselineText& text : texts) {
        if (!text.head.name.isEmpty())
            named.insert_or_assign(text.head.name, text);
    }
    return named;
}

/// A file that adds to the one of its own name below it.
bool standsOnItsName(const BaselineText& text)
{
    return text.head.parent == text.head.name;
}

/// The files with what is kept in the place of those of its name.
std::vector<BaselineText> textsInForce(const std::vector<BaselineText>& files, const TextsByName& kept)
{
    std::vector<BaselineText> texts;
    texts.reserve(files.size());
    for (const BaselineText& file : files) {
        const auto known = kept.find(file.head.name);
        if (known == kept.end() || (standsOnItsName(known->second) && file.place < known->second.place))
            texts.push_back(file);
    }
    for (const auto& [name, text] : kept)
        texts.push_back(text);
    std::ranges::stable_sort(texts, {}, &BaselineText::place);
    return texts;
}

bool isRead(const BaselineCatalog& catalog, const BaselineText& text)
{
    const Baseline* baseline = catalog.find(text.head.name);
    return baseline != nullptr && baseline->digest == text.digest;
}

} // namespace

BaselineChoice chooseBaselines(const std::vector<BaselineText>& files, const std::vector<BaselineText>& kept,
                               const BaselineCatalog* former)
{
    const TextsByName found = byName(files);
    TextsByName known = byName(kept);
    BaselineChoice choice;
    choice.catalog = BaselineCatalog::of(textsInForce(files, known), former);
    // What this program can no longer read gives way to the file that it can.
    const auto isUnread = [&](const auto& entry) {
        return !isRead(choice.catalog, entry.second) && found.contains(entry.first);
    };
    if (std::erase_if(known, isUnread) > 0)
        choice.catalog = BaselineCatalog::of(textsInForce(files, known), former);

    for (const auto& [name, text] : known)
        choice.inForce.emplace(name, text);
    for (const BaselineText& file : files) {
        const QString& name = file.head.name;
        if (file.place == EditionPlace::Ships)
            choice.ships.insert_or_assign(name, file);
        if (!known.contains(name) && isRead(choice.catalog, file))
            choice.inForce.insert_or_assign(name, file);
    }
    for (const auto& [name, text] : choice.inForce) {
        if (!known.contains(name))
            choice.taken.push_back(text);
        const auto file = found.find(name);
        if (file != found.end() && file->second.digest != text.digest)
            choice.offered.emplace(name, file->second);
    }
    return choice;
}

} // namespace sd
