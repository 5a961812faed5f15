#include "models/domain/checkparams.h"
