#include "widgets/common/keyplace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Gives the words a context of their own.
struct KeyPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::KeyPlace)
};

bool isWindowWide(KeyPlace place)
{
    return place == KeyPlace::Window || place == KeyPlace::Alarm || place == KeyPlace::Server;
}

/// Keys whose sign says more than their name.
QString signOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return u"↑"_s;
    case Qt::Key_Down:
        return u"↓"_s;
    case Qt::Key_Left:
        return u"←"_s;
    case Qt::Key_Right:
        return u"→"_s;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return KeyPlaceWords::tr("Enter");
    case Qt::Key_Space:
        return KeyPlaceWords::tr("Space", "the key");
    default:
        return {};
    }
}

} // namespace

QString placeName(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Window:
        return KeyPlaceWords::tr("Everywhere");
    case KeyPlace::Alarm:
        return KeyPlaceWords::tr("The selected alarm");
    case KeyPlace::Server:
        return KeyPlaceWords::tr("The selected server");
    case KeyPlace::List:
        return KeyPlaceWords::tr("In a list");
    case KeyPlace::Queue:
        return KeyPlaceWords::tr("In the alarm queue");
    case KeyPlace::Filter:
        return KeyPlaceWords::tr("In a filter");
    case KeyPlace::Palette:
        return KeyPlaceWords::tr("In the search");
    case KeyPlace::Map:
        return KeyPlaceWords::tr("On the map");
    case KeyPlace::Chart:
        return KeyPlaceWords::tr("In a chart");
    case KeyPlace::Wallboard:
        return KeyPlaceWords::tr("On the wallboard");
    case KeyPlace::Help:
        return KeyPlaceWords::tr("In the help");
    }
    return {};
}

bool overlap(KeyPlace one, KeyPlace other)
{
    if (one == other)
        return true;
    const std::array windows{KeyPlace::Wallboard, KeyPlace::Help}; // of their own
    const auto isApart = [&windows](KeyPlace place) { return std::ranges::find(windows, place) != windows.end(); };
    if (isApart(one) || isApart(other))
        return false;
    if (isWindowWide(one) || isWindowWide(other))
        return true;
    const std::array lists{KeyPlace::List, KeyPlace::Queue};
    const auto isList = [&lists](KeyPlace place) { return std::ranges::find(lists, place) != lists.end(); };
    return isList(one) && isList(other);
}

QString keyText(const QKeySequence& key)
{
    if (key.isEmpty())
        return {};
    const QKeyCombination last = key[0];
    if (const QString sign = signOf(last.key()); !sign.isEmpty()) {
        const QString whole =
            QKeySequence(QKeyCombination(last.keyboardModifiers(), Qt::Key_A)).toString(QKeySequence::NativeText);
        return whole.chopped(1) + sign;
    }
    const QString text = key.toString(QKeySequence::NativeText);
    const bool letter = last.key() >= Qt::Key_A && last.key() <= Qt::Key_Z;
    if (letter && last.keyboardModifiers() == Qt::ShiftModifier)
        return text.right(1);
    return letter && last.keyboardModifiers() == Qt::NoModifier ? text.toLower() : text;
}

QString keyText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    texts.reserve(keys.size());
    for (const QKeySequence& key : keys)
        texts += keyText(key);
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace sd
