#include "widgets/common/fixedkeys.h"

#include <QCoreApplication>

namespace sd {

namespace {

/// Gives the words a context of their own; lupdate takes it from the class.
struct FixedKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::FixedKey)

public:
    static std::vector<FixedKey> ofLists();
    static std::vector<FixedKey> ofPictures();
};

std::vector<FixedKey> FixedKeyWords::ofLists()
{
    return {
        {KeyPlace::Window, {Qt::Key_Escape}, QT_TR_NOOP("Goes back to the list; puts a column of its own back")},
        {KeyPlace::List,
         {Qt::Key_Down, Qt::Key_J, Qt::Key_Up, Qt::Key_K},
         QT_TR_NOOP("Moves to the next row, or back")},
        {KeyPlace::List, {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End}, QT_TR_NOOP("Moves farther")},
        {KeyPlace::List, {Qt::Key_Return, Qt::Key_Enter}, QT_TR_NOOP("Opens the row")},
        {KeyPlace::List, {Qt::Key_Space}, QT_TR_NOOP("Selects the row")},
        {KeyPlace::List, {Qt::Key_Left, Qt::Key_Right}, QT_TR_NOOP("Folds what is below the row, or unfolds it")},
        {KeyPlace::Queue, {Qt::Key_Space}, QT_TR_NOOP("Marks the alarm, or no longer")},
        {KeyPlace::Queue,
         {Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_J, Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_K},
         QT_TR_NOOP("Marks this alarm and the next, or the one before")},
        {KeyPlace::Queue, {Qt::CTRL | Qt::Key_A}, QT_TR_NOOP("Marks all alarms in the list")},
        {KeyPlace::Queue, {Qt::Key_Escape}, QT_TR_NOOP("Takes all marks away")},
        {KeyPlace::Filter, {Qt::Key_Tab}, QT_TR_NOOP("Takes what is offered")},
        {KeyPlace::Filter, {Qt::CTRL | Qt::Key_Space}, QT_TR_NOOP("Offers what can be written")},
        {KeyPlace::Filter, {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}, QT_TR_NOOP("Goes to the list")},
        {KeyPlace::Filter, {Qt::Key_Escape}, QT_TR_NOOP("Clears the filter and goes to the list")},
    };
}

std::vector<FixedKey> FixedKeyWords::ofPictures()
{
    return {
        {KeyPlace::Palette,
         {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp},
         QT_TR_NOOP("Moves among what was found")},
        {KeyPlace::Palette, {Qt::Key_Return, Qt::Key_Enter}, QT_TR_NOOP("Goes there, or does it")},
        {KeyPlace::Palette, {Qt::Key_Escape}, QT_TR_NOOP("Closes the search")},
        {KeyPlace::Help, {Qt::Key_Slash}, QT_TR_NOOP("Goes to the search")},
        {KeyPlace::Help, {Qt::Key_Backspace, Qt::ALT | Qt::Key_Left}, QT_TR_NOOP("Goes back to the page before")},
        {KeyPlace::Help, {Qt::Key_Escape}, QT_TR_NOOP("Closes the help")},
        {KeyPlace::Map,
         {Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_H, Qt::Key_J, Qt::Key_K, Qt::Key_L},
         QT_TR_NOOP("Moves to the tile beside")},
        {KeyPlace::Map, {Qt::Key_PageDown, Qt::Key_PageUp}, QT_TR_NOOP("Moves to the next customer, or back")},
        {KeyPlace::Map, {Qt::Key_Home, Qt::Key_End}, QT_TR_NOOP("Moves to the first or the last tile")},
        {KeyPlace::Map, {Qt::Key_Return, Qt::Key_Enter}, QT_TR_NOOP("Opens the server")},
        {KeyPlace::Chart, {Qt::Key_Left, Qt::Key_Right}, QT_TR_NOOP("Moves back or forward in time")},
        {KeyPlace::Chart, {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}, QT_TR_NOOP("Moves the line that reads")},
        {KeyPlace::Chart, {Qt::Key_Home, Qt::Key_End}, QT_TR_NOOP("Reads at the beginning, or at the end")},
        {KeyPlace::Chart, {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus}, QT_TR_NOOP("Shows less time, or more")},
        {KeyPlace::Chart, {Qt::Key_0}, QT_TR_NOOP("Shows the time up to now again")},
        {KeyPlace::Chart, {Qt::Key_Escape}, QT_TR_NOOP("Takes the line that reads away")},
        {KeyPlace::Wallboard, {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space}, QT_TR_NOOP("Turns to the next page")},
        {KeyPlace::Wallboard, {Qt::Key_Left, Qt::Key_PageUp}, QT_TR_NOOP("Turns a page back")},
        {KeyPlace::Wallboard, {Qt::Key_Escape, Qt::Key_F11}, QT_TR_NOOP("Leaves the wallboard")},
    };
}

} // namespace

QString FixedKey::explanation() const
{
    return FixedKeyWords::tr(purpose);
}

const std::vector<FixedKey>& fixedKeys()
{
    static const std::vector<FixedKey> all = [] {
        std::vector<FixedKey> keys = FixedKeyWords::ofLists();
        const std::vector<FixedKey> more = FixedKeyWords::ofPictures();
        keys.insert(keys.end(), more.begin(), more.end());
        return keys;
    }();
    return all;
}

} // namespace sd
